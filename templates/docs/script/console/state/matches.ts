/** Which of many names fit a text that is typed, best first. */

/**
 * How well `name` fits `typed`: the smaller the better, undefined for not at all. It fits by its beginning, by the beginnings
 * of its words ("mefi" and "mf" find "MediaFilter"), or anywhere inside.
 */
export function fit(name: string, typed: string): number | undefined {
  if (!typed) return 0;
  const lower = name.toLowerCase();
  const wanted = typed.toLowerCase();
  const found = lower.indexOf(wanted);
  if (lower === wanted) return 0;
  if (found === 0) return 1;
  if (found > 0 && isStart(name, found)) return 2;
  if (found > 0) return 3;
  return byWords(name, wanted) ? 4 : undefined;
}

/** The items of which `text` fits all words of `typed`, best first, at most `limit`. */
export function matching<T>(
  items: readonly T[],
  typed: string,
  text: (item: T) => string,
  limit: number,
): readonly T[] {
  const words = typed
    .trim()
    .split(/[\s.:]+/)
    .filter(Boolean);
  if (!words.length) return items.slice(0, limit);
  const found: { item: T; score: number; length: number }[] = [];
  for (const item of items) {
    const name = text(item);
    let score: number | undefined = 0;
    for (const word of words) {
      const one = fit(name, word);
      score = one === undefined || score === undefined ? undefined : score + one;
    }
    if (score !== undefined) found.push({ item, score, length: name.length });
  }
  found.sort((one, other) => one.score - other.score || one.length - other.length);
  return found.slice(0, limit).map((each) => each.item);
}

function isStart(name: string, index: number): boolean {
  return /[^A-Za-z0-9]/.test(name[index - 1] ?? "") || /[A-Z]/.test(name[index] ?? "");
}

function byWords(name: string, wanted: string): boolean {
  const starts = [...name.matchAll(/[A-Z]?[a-z0-9]+|[A-Z]+(?![a-z])/g)].map((word) => word[0].toLowerCase());
  return follows(starts, wanted);
}

/** Whether `wanted` is made of beginnings of the words, in their order, some of them left out. */
function follows(words: readonly string[], wanted: string): boolean {
  if (!wanted) return true;
  return words.some((word, index) => {
    let length = 0;
    while (length < word.length && length < wanted.length && word[length] === wanted[length]) {
      length += 1;
      if (follows(words.slice(index + 1), wanted.slice(length))) return true;
    }
    return false;
  });
}
