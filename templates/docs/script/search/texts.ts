/** What is said of a hit beside its name. */

import type { Entry, Index } from "./entries.js";

/** A type as people write it: `MediaEntry`, `MediaEntry[]`, `map of MediaEntry`. */
export function typeText(index: Index, type: number): string {
  const { numbers } = index;
  const core = numbers.core(type);
  const [class_, enum_] = [numbers.classAt(core), numbers.enumAt(core)];
  const entry = class_ !== undefined ? index.classes[class_] : enum_ !== undefined ? index.enums[enum_] : undefined;
  const name = entry?.name.text ?? numbers.word(core) ?? "";
  const around = numbers.around(type);
  return around === "itself" ? name : around === "list" ? `${name}[]` : `map of ${name}`;
}

/** The signature of an action, the type of a property; empty where there is nothing to say. */
export function detail(index: Index, entry: Entry): string {
  if (entry.kind === "action") {
    const parameters = entry.members.map((each) => each.name.text).join(", ");
    const result = typeText(index, entry.type ?? -1);
    return result === "nothing" ? `(${parameters})` : `(${parameters}) → ${result}`;
  }
  if (entry.type !== undefined) return `: ${typeText(index, entry.type)}`;
  if (entry.kind === "error" && entry.also !== undefined) return entry.also.text;
  return "";
}
