/** Where people find what is wrong with a call. */

import type { Problem } from "../../model/problems.js";

const MISSING = /^the parameter (\w+) is missing/;

/** The problem at the field that mends it: a parameter that is missing is told of all arguments, which have no field. */
export function atField(problem: Problem): Problem {
  const name = MISSING.exec(problem.text)?.[1];
  return name === undefined || problem.path.at(-1) !== "arguments"
    ? problem
    : { ...problem, path: [...problem.path, name] };
}
