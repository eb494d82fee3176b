/** What keys do in the search: which of the hits is chosen next. */

const PAGE = 8;

/** The chosen hit after `key`, of `count`; -1 for none, undefined for keys that do not choose. */
export function chosen(key: string, now: number, count: number): number | undefined {
  if (count === 0) return undefined;
  switch (key) {
    case "ArrowDown":
      return now + 1 < count ? now + 1 : 0;
    case "ArrowUp":
      return now < 0 ? count - 1 : now - 1;
    case "PageDown":
      return Math.min(count - 1, Math.max(now, 0) + PAGE);
    case "PageUp":
      return Math.max(0, now - PAGE);
    // Without a chosen hit these belong to the text.
    case "Home":
      return now < 0 ? undefined : 0;
    case "End":
      return now < 0 ? undefined : count - 1;
    default:
      return undefined;
  }
}
