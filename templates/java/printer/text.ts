/** Text of a call on its way into Java: `generator/targets/java/text.py` in the browser. */

import { codeOf, hex } from "../../docs/script/printing/characters.js";
import { wrap } from "../../docs/script/printing/wrap.js";

/** The longest line, in characters: the limit of google-java-format. */
export const WIDTH = 100;

/** What google-java-format indents a broken line by. */
export const STEP = "    ";

const ESCAPES = new Map([
  ['"', '\\"'],
  ["\\", "\\\\"],
  ["\n", "\\n"],
  ["\r", "\\r"],
  ["\t", "\\t"],
]);

/** `text` as a string literal in ASCII. */
export function literal(text: string): string {
  return `"${[...text].map(escaped).join("")}"`;
}

function escaped(character: string): string {
  const found = ESCAPES.get(character);
  if (found !== undefined) {
    return found;
  }
  if (character >= " " && character <= "~") {
    return character;
  }
  const code = codeOf(character);
  // Not \u: Java reads that before it looks for the end of a line or a literal.
  if (code < 0xa0) {
    return `\\${code.toString(8).padStart(3, "0")}`;
  }
  return Array.from({ length: character.length }, (_, index) => `\\u${hex(character.charCodeAt(index), 4)}`).join("");
}

/** A comment of one paragraph, laid out as google-java-format does. */
export function javadoc(text: string): string {
  const line = `/** ${text} */`;
  return line.length <= WIDTH ? line : ["/**", ...wrap(text, WIDTH, " * "), " */"].join("\n");
}
