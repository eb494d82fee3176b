/** Whole numbers read from text, as `generator.targets.docs.search_digits` writes them. */

const FIRST = 33;
const QUOTE = 34;
const BACKSLASH = 92;
const BASE = 92;

/** Reads the numbers of `text` one after the other; below `ones` they are one character. */
export class Digits {
  readonly #text: string;
  readonly #ones: number;
  #at = 0;

  constructor(text: string, ones: number) {
    this.#text = text;
    this.#ones = ones;
  }

  /** Whether there is another one. */
  get more(): boolean {
    return this.#at < this.#text.length;
  }

  /** The next number; behind the end a RangeError. */
  next(): number {
    const head = digit(this.#text.charCodeAt(this.#at++));
    if (head < this.#ones) return head;
    if (head < BASE - 1) return this.#ones + (head - this.#ones) * BASE + digit(this.#text.charCodeAt(this.#at++));
    let rest = 0;
    for (let count = 0; count < 4; count++) rest = rest * BASE + digit(this.#text.charCodeAt(this.#at++));
    return this.#ones + (BASE - 1 - this.#ones) * BASE + rest;
  }
}

function digit(code: number): number {
  if (code > BACKSLASH) return code - FIRST - 2;
  if (code > QUOTE) return code - FIRST - 1;
  if (code === FIRST) return 0;
  throw new RangeError("the index of the search ends too early");
}
