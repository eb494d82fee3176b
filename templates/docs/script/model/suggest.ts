/** What somebody may have meant: close names for messages. */

const CUTOFF = 0.7;

/** `did you mean X?` for the closest of the names; an empty text where none is close. */
export function hint(word: string, names: Iterable<string>): string {
  const wanted = word.toLowerCase();
  let best: string | undefined;
  let most = CUTOFF;
  for (const name of names) {
    const found = likeness(wanted, name.toLowerCase(), most);
    if (found > most || (found === most && best === undefined)) {
      best = name;
      most = found;
    }
  }
  return best === undefined ? "" : `did you mean ${best}?`;
}

/** How alike two words are, from 0 to 1; 0 for those that cannot reach `least`. */
function likeness(one: string, other: string, least: number): number {
  const longest = Math.max(one.length, other.length);
  const most = longest * (1 - least);
  if (!longest || Math.abs(one.length - other.length) > most) return 0;
  let before = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row++) {
    const now = [row];
    for (let at = 1; at <= other.length; at++) {
      const same = one[row - 1] === other[at - 1] ? 0 : 1;
      const [left = 0, up = 0, corner = 0] = [now[at - 1], before[at], before[at - 1]];
      now.push(Math.min(left + 1, up + 1, corner + same));
    }
    if (Math.min(...now) > most) return 0;
    before = now;
  }
  return 1 - (before.at(-1) ?? 0) / longest;
}
