/** The names of an API, read as `generator.targets.docs.search_names` packs them. */

import { Digits } from "./digits.js";

/** How the words of a name are joined: `likeThis`, `LikeThis`, `LIKE_THIS`. */
export const CAMEL = 0;
export const PASCAL = 1;
export const SNAKE = 2;
export type Style = 0 | 1 | 2;

/** What names are compared by; `starts` are where their words begin. */
export interface Spelling {
  readonly text: string;
  readonly lower: string;
  readonly starts: readonly number[];
}

/** A name. Reading an API makes thousands: what is not needed at once is found out when it is. */
export class Name implements Spelling {
  readonly id: number;
  readonly text: string;
  readonly lower: string;
  readonly #isSnake: boolean;
  #starts: readonly number[] | undefined;
  #bare: Spelling | undefined;

  constructor(id: number, text: string, isSnake: boolean) {
    this.id = id;
    this.text = text;
    this.lower = lowered(text);
    this.#isSnake = isSnake;
  }

  get starts(): readonly number[] {
    this.#starts ??= this.#isSnake ? offsets(this.text, 1) : startsOf(this.text);
    return this.#starts;
  }

  /** The same without what stands between its words; undefined where nothing does. */
  get bare(): Spelling | undefined {
    if (!this.#isSnake || !this.text.includes("_")) return undefined;
    if (this.#bare === undefined) {
      const text = this.text.replaceAll("_", "");
      this.#bare = { text, lower: lowered(text), starts: offsets(this.text, 0) };
    }
    return this.#bare;
  }
}

export interface PackedNames {
  readonly words: string;
  readonly common: number;
  readonly spelled: string;
  readonly odd: readonly string[];
  readonly shape: string;
}

const SHARED = 5;
const NEW = 6;
const ONCE = 7;
const STYLES = 8;
const ODD = 10;
const WORDS = 11;
const FOLLOWS = 0;
const SPELLED = 1;
const END = 2;
const KNOWN = 3;
const WORD = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+/g;

/** Reads names in the order in which they were added. */
export class Names {
  /** Every name there was so far, by its id. */
  readonly all: Name[] = [];
  readonly #words: readonly string[];
  /** The same words as they are written within a name. */
  readonly #raised: readonly string[];
  #word: number;
  /** The places of words that come more than once. */
  readonly #repeated: number[];
  readonly #odd: readonly string[];
  #oddAt = 0;
  readonly #spelled: Digits;
  readonly #shape: Digits;
  /** Of each style the words of the latest name, as places among all words. */
  readonly #before: (readonly number[])[] = [[], [], []];
  readonly #known: Name[] = [];
  readonly #next: (Name | undefined)[][] = [[], [], []];
  /** The number that tells of the next name; it is read ahead, since nothing else ends the words of a name. */
  #ahead: number;

  constructor(packed: PackedNames) {
    this.#words = packed.words.split(" ");
    this.#raised = this.#words.map((word) => word.charAt(0).toUpperCase() + word.slice(1));
    this.#word = packed.common;
    this.#repeated = Array.from({ length: packed.common }, (_, at) => at);
    this.#odd = packed.odd;
    this.#spelled = new Digits(packed.spelled, 66);
    this.#shape = new Digits(packed.shape, 20);
    this.#ahead = this.#spelled.more ? this.#spelled.next() : SHARED;
  }

  /** `count` names that are in no group. */
  list(count: number, style: Style): Name[] {
    const found: Name[] = [];
    for (let each = 0; each < count; each++) found.push(this.#spell(style));
    return found;
  }

  /** The names of the next group; `before` is what they follow. */
  group(style: Style, before?: Name): Name[] {
    const found: Name[] = [];
    const following = this.#next[style] as (Name | undefined)[];
    let place = before === undefined ? 0 : before.id + 1;
    for (let told = this.#shape.next(); told !== END; told = this.#shape.next()) {
      const name = told === FOLLOWS ? following[place] : this.#told(told, style);
      if (name === undefined) throw new RangeError("the index of the search is damaged");
      following[place] = name;
      place = name.id + 1;
      found.push(name);
    }
    return found;
  }

  /** A name that comes from elsewhere. */
  add(text: string): Name {
    return this.#keep(new Name(this.all.length, text, false));
  }

  #keep(name: Name): Name {
    this.all.push(name);
    return name;
  }

  #told(told: number, style: Style): Name | undefined {
    if (told !== SPELLED) return this.#known[told - KNOWN];
    const name = this.#spell(style);
    this.#known.push(name);
    return name;
  }

  #spell(expected: Style): Name {
    const words = (this.#before[expected] as readonly number[]).slice(0, this.#ahead);
    let style: number = expected;
    for (;;) {
      const code = this.#spelled.more ? this.#spelled.next() : 0;
      if (code <= SHARED) {
        this.#ahead = code;
        break;
      }
      if (code === NEW || code === ONCE) {
        if (code === NEW) this.#repeated.push(this.#word);
        words.push(this.#word++);
      } else if (code === ODD) style = -1;
      else if (code >= WORDS) words.push(this.#repeated[code - WORDS] ?? 0);
      else style = (expected + 1 + code - STYLES) % 3;
    }
    this.#before[expected] = words;
    return style < 0 ? this.add(this.#odd[this.#oddAt++] ?? "") : this.#joined(words, style);
  }

  #joined(places: readonly number[], style: number): Name {
    const isSnake = style === SNAKE;
    const table = isSnake ? this.#words : this.#raised;
    let text = "";
    for (const [at, place] of places.entries()) {
      const word = (at === 0 && style === CAMEL ? this.#words : table)[place] ?? "";
      text = at > 0 && isSnake ? `${text}_${word}` : text + word;
    }
    return this.#keep(new Name(this.all.length, isSnake ? text.toUpperCase() : text, isSnake));
  }
}

/** `text` in lower case, each character where it was. */
export function lowered(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

function startsOf(text: string): number[] {
  return Array.from(text.matchAll(WORD), (found) => found.index);
}

/** Where the words of `text`, which a `_` parts, begin if `gap` characters part them. */
function offsets(text: string, gap: number): number[] {
  const found: number[] = [];
  let at = 0;
  for (const word of text.split("_")) {
    found.push(at);
    at += word.length + gap;
  }
  return found;
}
