/** Text in comments, folded as `generator/targets/prose.py` folds it. */

import { length } from "./characters.js";

/**
 * `text`, one line without white space at its ends, as lines of at most `width` characters; words are never split.
 * `indent` starts the first line, `hanging` the others.
 */
export function wrap(text: string, width: number, indent: string, hanging = indent): string[] {
  if (length(indent) + length(text) <= width) {
    return [indent + text];
  }
  const lines: string[] = [];
  let current = indent;
  let room = width - length(indent);
  let parts: string[] = [];
  for (const word of text.split(" ")) {
    const size = length(word) + 1;
    if (parts.length > 0 && size > room + 1) {
      lines.push(current + parts.join(" "));
      parts = [];
      current = hanging;
      room = width - length(hanging);
    }
    parts.push(word);
    room -= size;
  }
  lines.push(current + parts.join(" "));
  return lines;
}
