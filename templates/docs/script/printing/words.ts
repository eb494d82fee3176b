/** The words of a wire name, put together as languages spell names: `generator/targets/words.py` in the browser. */

const ONE_WORD = "(?:[Cc]DVR|[Ee](?:Mail|Search)|[Ii](?:Cal|OS|Pad|Phone|Pod|Tunes)|[Kk]Sql|[Oo]Auth|[Xx]Path|YouTube)";
const WORD = new RegExp(
  `${ONE_WORD}s?(?![a-z])\\d*|[A-Z]{2,}s(?![a-z])\\d*|[A-Z]+(?![a-z])\\d*|[A-Z]?[a-z]+(?:\\d+[a-z]*)*|\\d+[a-z]*`,
  "g",
);

/** The words of a wire name in lower case: `partnerID` -> `["partner", "id"]`. */
export function words(name: string): string[] {
  return (name.match(WORD) ?? []).map((word) => word.toLowerCase());
}

/** `word` with its first letter in upper case, the rest in lower. */
export function capitalized(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase();
}

/** `name` in snake_case, an identifier without leading underscore: `480p` -> `n_480p`, "" -> `empty`. */
export function snake(name: string): string {
  const text = words(name).join("_");
  return startsWithDigit(text) ? `n_${text}` : text || "empty";
}

/** `name` as a constant; one that is in upper case already keeps its words: `_3GP` -> `N_3GP`. */
export function upper(name: string): string {
  if (/^[A-Z][A-Z0-9_]*$/.test(name)) {
    return name;
  }
  const shown = name.replace(/^_+|_+$/g, "");
  return /^[0-9][A-Z0-9_]*$/.test(shown) ? `N_${shown}` : snake(name).toUpperCase();
}

/** `name` as a class name, made of its words; a mixed-case name keeps its own capitals: `eSearch` -> `ESearch`. */
export function pascal(name: string): string {
  let text: string;
  if (name.toUpperCase() === name || name.includes("_")) {
    text = words(name).map(capitalized).join("");
  } else {
    text = name.replace(/[^A-Za-z0-9]/g, "");
    text = text.slice(0, 1).toUpperCase() + text.slice(1);
  }
  return startsWithDigit(text) ? `N${text}` : text || "Empty";
}

/** The plain mixed-case spelling of a snake_case name: `stream_id` -> `streamId`. */
export function camel(name: string): string {
  const [first = "", ...rest] = name.split("_");
  return first + rest.map(capitalized).join("");
}

/** The name of a class or enum without `prefix`, where that leaves a name of a class. */
export function typeName(wire: string, prefix: string): string {
  const stripped = wire.startsWith(prefix) ? wire.slice(prefix.length) : wire;
  if (isClassName(stripped)) {
    return stripped;
  }
  return isClassName(wire) ? wire : pascal(wire);
}

function isClassName(name: string): boolean {
  return /^[A-Z][A-Za-z0-9_]*$/.test(name);
}

function startsWithDigit(text: string): boolean {
  return /^[0-9]/.test(text);
}
