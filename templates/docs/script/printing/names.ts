/** Names of symbols: those that follow the plain rule of a language are computed, the facts list the others. */

/** A key and the name it has, a key and its name, and so on; keys of members begin with their owner and a dot. */
export type Exceptions = readonly string[];

/** The name of the symbol `key`: `plain`, unless it had to be another. */
export type Lookup = (key: string, plain: string) => string;

/** What finds the names of one scope. */
export function lookup(exceptions: Exceptions = []): Lookup {
  const found = new Map<string, string>();
  for (const [index, name] of exceptions.entries()) {
    const key = exceptions[index - 1];
    if (index % 2 === 1 && key !== undefined) {
      found.set(key, name);
    }
  }
  return (key, plain) => found.get(key) ?? plain;
}
