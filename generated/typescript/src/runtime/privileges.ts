/** Privileges of a session: read, built and printed (protocol.md 6.4). */

import { UsageError } from "./errors.js";

/** The value of a privilege: none, one, or several that print joined with `/`. */
export type PrivilegeValue = string | number | readonly (string | number)[] | null | undefined;

/**
 * What is accepted where privileges are wanted: their text, which is used exactly as it is, or names with values, such as
 * `{ edit: ["0_a", "0_b"], enableentitlement: null }`.
 */
export type Privileges = string | Readonly<Record<string, PrivilegeValue>>;

/**
 * Privileges by name, each with its values, in the order of their first mention. A name that is repeated keeps all its
 * values.
 *
 * @param trim - Whether blanks around an item are dropped; in sessions of version 1 they belong to the names.
 */
export function parsePrivileges(text: string, trim = true): Map<string, readonly string[]> {
  const all = new Map<string, string[]>();
  for (const item of text.split(",")) {
    const [name = "", ...rest] = (trim ? item.trim() : item).split(":");
    const value = rest.join(":");
    if (!name) continue;
    const values = all.get(name) ?? [];
    all.set(name, values);
    if (value) for (const each of value.split("/")) values.push(each);
  }
  return all;
}

/**
 * The text of privileges.
 *
 * @throws UsageError A name or value holds a character that separates privileges.
 */
export function privilegesText(privileges: Privileges): string {
  if (typeof privileges === "string") return privileges;
  return Object.entries(privileges)
    .map(([name, value]) => item(name, valuesOf(value)))
    .join(",");
}

function valuesOf(value: PrivilegeValue): readonly (string | number)[] {
  if (value === null || value === undefined) return [];
  return typeof value === "string" || typeof value === "number" ? [value] : value;
}

function item(name: string, values: readonly (string | number)[]): string {
  if (!name || name !== name.trim() || /[,:;]/.test(name)) {
    throw new UsageError(`${JSON.stringify(name)} cannot be the name of a privilege`);
  }
  const texts = values.map((value) => {
    const text = `${value}`;
    if (typeof value === "boolean") throw new UsageError(`privilege ${name}: a bool is no value; leave it out or null`);
    if (/[,;]/.test(text))
      throw new UsageError(`privilege ${name}: the value ${JSON.stringify(text)} holds a separator`);
    return text;
  });
  return texts.length ? `${name}:${texts.join("/")}` : name;
}
