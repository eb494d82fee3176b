/** The values of a program as the runtime takes them. */

import { UsageError } from "../../../typescript/runtime/errors.js";
import { FileSource } from "../../../typescript/runtime/files.js";
import { placeholder } from "../../../typescript/runtime/placeholder.js";
import type { RequestBody } from "../../../typescript/runtime/transport.js";
import type { Argument, Earlier, Given, SettingValue } from "../model/call.js";

/** Is told of a body with files: the parameters, and the files by the names of their parts. */
export type NoteFiles = (json: string, files: ReadonlyMap<string, FileSource>) => void;

/** What is needed to make values. */
export interface Making {
  /** The file at a path; undefined for one that nobody has chosen. */
  readonly files: (path: string) => Blob | undefined;
  /** Whether a file that nobody has chosen is left empty: nothing is sent. */
  readonly dry: boolean;
  readonly note: NoteFiles;
}

/** A file that tells what becomes of it. */
class NotedFile extends FileSource {
  readonly #note: NoteFiles;

  constructor(content: Blob, name: string, note: NoteFiles) {
    super(content, { name });
    this.#note = note;
  }

  override toBody(json: string, files: ReadonlyMap<string, FileSource>): RequestBody {
    this.#note(json, files);
    return super.toBody(json, files);
  }
}

/** Arguments by their names on the wire. */
export function valuesOf(given: readonly Given[], making: Making): Record<string, unknown> {
  return Object.fromEntries(given.map(({ parameter, value }) => [parameter.name, wireValue(value, making)]));
}

/** Settings by their names on the wire. */
export function settingsOf(settings: readonly SettingValue[], making: Making): Record<string, unknown> {
  return Object.fromEntries(settings.map(({ setting, value }) => [setting.name, wireValue(value, making)]));
}

function wireValue(value: Argument, making: Making): unknown {
  switch (value.kind) {
    case "plain":
    case "member":
      return value.value;
    case "null":
      return null;
    case "instance": {
      const fields = value.fields.map((field): [string, unknown] => [
        field.property.name,
        wireValue(field.value, making),
      ]);
      return Object.fromEntries([["objectType", value.name], ...fields]);
    }
    case "items":
      return value.values.map((item) => wireValue(item, making));
    case "entries":
      return Object.fromEntries(value.values.map(([key, item]) => [key, wireValue(item, making)]));
    case "file":
      return fileOf(value, making);
    case "earlier":
      return placeholder([value.call, ...stepsOf(value)], undefined);
    case "mixed":
      return value.parts.map((part) => (typeof part === "string" ? part : tokenOf(part))).join("");
  }
}

function fileOf({ path, name, content }: Argument & { kind: "file" }, { files, dry, note }: Making): FileSource {
  const chosen = path ? files(path) : undefined;
  if (path && !chosen && !dry) throw new UsageError(`choose the file ${path}`);
  const blob = chosen ?? new Blob([content as Uint8Array<ArrayBuffer>]);
  const given = blob instanceof File ? blob.name : path;
  return new NotedFile(blob, name || given, note);
}

function stepsOf({ steps }: Earlier): (string | number)[] {
  return steps.map((step) => (step.key === "*" ? "_all" : step.key));
}

/** What stands for the value in a text (protocol.md 7.4). */
export function tokenOf(earlier: Earlier): string {
  return `{${[earlier.call, "result", ...stepsOf(earlier)].join(":")}}`;
}
