/** Columns of the tables in `assets/model.js`, as `generator.targets.docs.model_columns` writes them. */

/** A column of texts: one text, or a list of them. */
export type Texts = string | readonly string[];

/** A column of which most is nothing: how far each row is from the one before, and what stands in them. */
export type Sparse<T> = readonly [readonly number[], readonly T[]];

/** The texts of a column. */
export function texts(column: Texts): readonly string[] {
  return typeof column === "string" ? column.split("\t") : column;
}

/** What stands in a sparse column, by row. */
export function sparse<T>([steps, values]: Sparse<T>): ReadonlyMap<number, T> {
  const found = new Map<number, T>();
  let row = -1;
  steps.forEach((step, at) => {
    row += step;
    found.set(row, values[at] as T);
  });
  return found;
}

/** Hands out one element after the other. */
export function taker<T>(column: readonly T[]): () => T {
  let at = 0;
  return () => column[at++] as T;
}

/** Hands out the next so many elements. */
export function parts<T>(column: readonly T[]): (count: number) => readonly T[] {
  let at = 0;
  return (count) => {
    at += count;
    return column.slice(at - count, at);
  };
}

/** The name that a constant of the text `value` usually has: `CREATED_AT_DESC` for `-createdAt`. */
export function nameOf(value: string): string {
  const end = value.startsWith("+") ? "_ASC" : value.startsWith("-") ? "_DESC" : "";
  const words = (end ? value.slice(1) : value).replace(/(?<=[a-z0-9])(?=[A-Z])/g, "_");
  return words.toUpperCase() + end;
}
