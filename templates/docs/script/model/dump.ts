/** The JSON form of calls, written; `read.ts` reads it. */

import type { Argument, Call, Document, Earlier, Json, Program, SettingValue } from "./call.js";
import { dumpFile } from "./files.js";

/** The JSON form of a program. */
export function dumpProgram(program: Program): Document {
  const { calls, multirequest, settings, client } = program;
  const [first] = calls;
  const about = {
    ...(client.serviceUrl && { serviceUrl: client.serviceUrl }),
    ...(client.ks && { ks: client.ks }),
    ...(client.settings.length && { settings: dumpSettings(client.settings) }),
  };
  return {
    ...(multirequest ? { multirequest: calls.map(dumpCall) } : first && dumpCall(first)),
    ...(multirequest && settings.length && { settings: dumpSettings(settings) }),
    ...(Object.keys(about).length && { client: about }),
  };
}

function dumpCall(call: Call): Document {
  const given = call.arguments.map(({ parameter, value }): [string, Json] => [parameter.name, dumpValue(value)]);
  return {
    service: call.service.id,
    action: call.action.name,
    ...(given.length && { arguments: Object.fromEntries(given) }),
    ...(call.settings.length && { settings: dumpSettings(call.settings) }),
  };
}

function dumpSettings(settings: readonly SettingValue[]): Document {
  return Object.fromEntries(settings.map(({ setting, value }) => [setting.name, dumpValue(value)]));
}

/** The JSON form of one value. */
export function dumpValue(value: Argument): Json {
  switch (value.kind) {
    case "plain":
    case "member":
      return value.value;
    case "instance": {
      const fields = value.fields.map((field): [string, Json] => [field.property.name, dumpValue(field.value)]);
      return Object.fromEntries([["objectType", value.name], ...fields]);
    }
    case "items":
      return value.values.map(dumpValue);
    case "entries":
      return Object.fromEntries(value.values.map(([key, item]) => [key, dumpValue(item)]));
    case "null":
      return null;
    case "file":
      return dumpFile(value);
    case "earlier":
      return dumpEarlier(value);
    case "mixed":
      return { $text: value.parts.map((part) => (typeof part === "string" ? part : dumpEarlier(part))) };
  }
}

function dumpEarlier({ call, steps }: Earlier): Json {
  return { $result: [call, ...steps.map((step) => step.key)] };
}
