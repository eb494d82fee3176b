/** Telling errors apart. */

import { ApiError } from "./errors.js";

/** Whether an error is one of the API, with one of the `codes` where any are given. */
export function isApiError(error: unknown, ...codes: readonly string[]): error is ApiError {
  return error instanceof ApiError && (!codes.length || codes.includes(error.code));
}
