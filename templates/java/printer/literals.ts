/** Plain values as literals: `generator/targets/java/literals.py` in the browser. */

import { decoded } from "../../docs/script/printing/bytes.js";
import { repr } from "../../docs/script/printing/numbers.js";
import type { Code } from "./expressions.js";
import { bracket } from "./expressions.js";
import { literal } from "./text.js";

/** Characters from which on a text that repeats one is written as a repetition. */
const RUN = 64;

/** Characters of a constant: its bytes in a class file are at most 65,535. */
const LONGEST = 16_000;

const [SMALLEST_INT, LARGEST_INT] = [-0x80000000n, 0x7fffffffn];

/** A text. */
export function text(value: string): Code {
  if (value.length < RUN) {
    return literal(value);
  }
  const characters = [...value];
  const [first = ""] = characters;
  if (characters.length >= RUN && characters.every((each) => each === first)) {
    return `${literal(first)}.repeat(${characters.length})`;
  }
  if (characters.length <= LONGEST) {
    return literal(value);
  }
  const parts: Code[] = [];
  for (let start = 0; start < characters.length; start += LONGEST) {
    parts.push(text(characters.slice(start, start + LONGEST).join("")));
  }
  return bracket("String.join(", '""', ...parts);
}

/** A number that is no integer, whatever its value. */
export function double(value: number): string {
  if (Number.isNaN(value)) {
    return "Double.NaN";
  }
  if (!Number.isFinite(value)) {
    return value > 0 ? "Double.POSITIVE_INFINITY" : "Double.NEGATIVE_INFINITY";
  }
  return repr(value).replace("e+", "e");
}

/** An integer: an int where it fits into one and the place is not `boxed`, else a long. */
export function integer(value: number | bigint, boxed: boolean): string {
  const whole = BigInt(value);
  return boxed || whole < SMALLEST_INT || whole > LARGEST_INT ? `${whole}L` : `${whole}`;
}

/** Bytes, as an expression that needs `java.nio.charset.StandardCharsets` where it names it. */
export function content(data: Uint8Array): string {
  const decodedText = decoded(data);
  const found = decodedText === undefined ? undefined : text(decodedText);
  if (typeof found === "string") {
    return `${found}.getBytes(StandardCharsets.UTF_8)`;
  }
  return `new byte[] {${new Int8Array(data).join(", ")}}`;
}
