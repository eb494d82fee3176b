/** Small things in localStorage, under names that begin with `clientgen.`; in memory where it is refused. */

const PREFIX = "clientgen.";
const instead = new Map<string, string>();

function storage(): Storage | undefined {
  try {
    return globalThis.localStorage;
  } catch {
    return undefined;
  }
}

/** The text under a name; undefined where there is none. */
export function readLocal(name: string): string | undefined {
  return instead.get(name) ?? storage()?.getItem(PREFIX + name) ?? undefined;
}

/** Keeps a text under a name, or with undefined nothing any more. */
export function writeLocal(name: string, text: string | undefined): void {
  instead.delete(name);
  try {
    const found = storage();
    if (text === undefined) found?.removeItem(PREFIX + name);
    else if (found) found.setItem(PREFIX + name, text);
    else instead.set(name, text);
  } catch {
    if (text !== undefined) instead.set(name, text);
  }
}

/** Forgets all but the names of `kept`. */
export function eraseLocal(kept: readonly string[]): void {
  instead.clear();
  const found = storage();
  if (!found) return;
  const names = Array.from({ length: found.length }, (_, index) => found.key(index) ?? "");
  for (const name of names) {
    if (name.startsWith(PREFIX) && !kept.includes(name.slice(PREFIX.length))) found.removeItem(name);
  }
}
