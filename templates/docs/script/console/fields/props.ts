/** What every editor of a value is given. */

import type { Place } from "../../model/api.js";
import type { Json } from "../../model/call.js";
import type { Path } from "../state/edit.js";

export interface FieldProps {
  readonly place: Place;
  readonly path: Path;
  readonly value: Json | undefined;
  /** Of the element that edits the value; what describes it has the id with "-about" behind it. */
  readonly id: string;
  readonly fallback?: string | number | bigint | boolean | undefined;
  readonly invalid?: boolean | undefined;
}
