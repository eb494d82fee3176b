/** What the printers of all languages ask of a program. */

import type { Argument, Call, Program, SettingValue } from "../model/call.js";

/** The address that samples call where an API has no public one. */
export const EXAMPLE_URL = "https://api.example.com";

const CLIENT_TAG = "clientTag";

/** A line that says what `program` calls, beginning with `verb`; names on the wire are safe inside any comment. */
export function title(program: Program, verb: string): string {
  const names = [...new Set(program.calls.map(nameOf))];
  const last = names.at(-1) ?? "";
  if (!program.multirequest) {
    return `${verb} ${last}.`;
  }
  const told = names.length === 1 ? last : `${names.slice(0, -1).join(", ")} and ${last}`;
  return `${verb} ${told} in one request.`;
}

/** `service.action` on the wire. */
export function nameOf(call: Call): string {
  return `${call.service.id}.${call.action.name}`;
}

/** The one call of a program that is no multirequest. */
export function onlyCall(program: Program): Call {
  const [only] = program.calls;
  if (only === undefined) {
    throw new Error("a program has at least one call");
  }
  return only;
}

/** Settings of all requests that the client does not take, but for those that the request has itself, and `own`. */
export function requestSettings(program: Program, own: readonly SettingValue[]): SettingValue[] {
  const names = new Set(own.map((each) => each.setting.name));
  const common = program.client.settings.filter((each) => !isLasting(each) && !names.has(each.setting.name));
  return [...common, ...own];
}

/** The text of the session that the client is made with; undefined where it is none, or a setting says it. */
export function sessionOf(program: Program): string | undefined {
  const { ks, settings } = program.client;
  return ks !== "" && settings.every((each) => each.setting.name !== "ks") ? ks : undefined;
}

/** Whether a client takes the setting for all its requests. */
export function isLasting(each: SettingValue): boolean {
  return each.setting.group === "client" ? each.setting.name === CLIENT_TAG : each.setting.volatile !== true;
}

/** Those of `settings` that name the client itself. */
export function tags(settings: readonly SettingValue[]): SettingValue[] {
  return settings.filter(
    (each) => each.setting.name === CLIENT_TAG && each.setting.group === "client" && each.value.kind !== "null",
  );
}

/** Those of `settings` of requests that a client takes for all of them. */
export function lastingSettings(settings: readonly SettingValue[]): SettingValue[] {
  return settings.filter((each) => each.setting.group === "request" && isLasting(each));
}

/** The numbers of the calls whose results later calls use. */
export function usedCalls(program: Program): Set<number> {
  const found = new Set<number>();
  for (const call of program.calls) {
    for (const each of [...call.arguments, ...call.settings]) {
      noteUsed(each.value, found);
    }
  }
  return found;
}

function noteUsed(value: Argument, found: Set<number>): void {
  switch (value.kind) {
    case "earlier":
      found.add(value.call);
      break;
    case "instance":
      for (const field of value.fields) {
        noteUsed(field.value, found);
      }
      break;
    case "items":
      for (const each of value.values) {
        noteUsed(each, found);
      }
      break;
    case "entries":
      for (const [, each] of value.values) {
        noteUsed(each, found);
      }
      break;
    case "mixed":
      for (const part of value.parts) {
        if (typeof part !== "string") {
          found.add(part.call);
        }
      }
      break;
  }
}
