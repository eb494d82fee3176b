/** What is wrong with a document, and where. */

/** The way to a place in a document: names, and indices from 0. */
export type Path = readonly (string | number)[];

/** Something that is wrong; an error keeps the call from being sent, a warning does not. */
export interface Problem {
  readonly path: Path;
  readonly text: string;
  readonly severity: "error" | "warning";
}

/** The way as people are told it: `multirequest[1].arguments.filter.idIn`. The calls of a multirequest count from 1. */
export function pathText(path: Path): string {
  return path.reduce<string>((text, step, at) => {
    if (typeof step === "number") return `${text}[${at === 1 && path[0] === "multirequest" ? step + 1 : step}]`;
    return text ? `${text}.${step}` : step;
  }, "");
}
