/** What of an API is used most, which is what people mostly look for. */

import { type Index, lineage } from "./entries.js";

const LISTING = "objects";

/** Of each class how many actions take or answer it, what derives from it, or lists of these. */
export function popularity(index: Index): readonly number[] {
  const { numbers } = index;
  const own = index.classes.map(() => 0);
  const count = (type: number | undefined) => {
    const at = type === undefined ? undefined : numbers.classAt(numbers.core(type));
    if (at !== undefined) own[at] = (own[at] ?? 0) + 1;
  };
  for (const action of index.actions) {
    count(action.type);
    for (const parameter of action.members) count(parameter.type);
  }
  const classes = own.map(() => 0);
  for (const [at, uses] of own.entries()) {
    if (uses === 0) continue;
    for (const each of lineage(index, at)) classes[each] = (classes[each] ?? 0) + uses;
  }
  for (const [at, each] of index.classes.entries()) {
    const listed = each.members.find((member) => member.name.text === LISTING)?.type;
    const item = listed === undefined ? undefined : numbers.classAt(numbers.core(listed));
    if (item !== undefined && item !== at) classes[at] = (classes[at] ?? 0) + (classes[item] ?? 0);
  }
  return classes;
}
