/** Command lines, taken apart as a POSIX shell does it. */

const ESCAPES: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "\r" };
const PIECE = /'([^']*)'|\$'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\[\s\S])*)"|\\([\s\S])|(\$|[^\s'"\\$]+)|(\s+)/gy;

/**
 * The words of a command line; variables stay as they are written.
 *
 * @throws SyntaxError A quote is not closed.
 */
export function shellWords(text: string): string[] {
  const words: string[] = [];
  let word: string | undefined;
  let end = 0;
  for (const [all, single, ansi, double, escaped, plain, space] of text.matchAll(PIECE)) {
    end += all.length;
    if (space !== undefined) {
      if (word !== undefined) words.push(word);
      word = undefined;
    } else if (escaped !== "\n") {
      const quoted = ansi === undefined ? inDouble(double ?? "") : inAnsi(ansi);
      word = (word ?? "") + (single ?? plain ?? escaped ?? quoted);
    }
  }
  if (end < text.length) throw new SyntaxError("a quote in the command is not closed");
  return word === undefined ? words : [...words, word];
}

function inDouble(text: string): string {
  return text.replaceAll("\\\n", "").replace(/\\([$`"\\])/g, "$1");
}

function inAnsi(text: string): string {
  return text.replace(/\\(?:u([\da-fA-F]{4})|x([\da-fA-F]{2})|(.))/gs, (_, four?: string, two?: string, one = "") =>
    four || two ? String.fromCharCode(parseInt(four ?? two ?? "", 16)) : (ESCAPES[one] ?? one),
  );
}
