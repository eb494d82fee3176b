/** A class with a property of each kind, and what reads and writes its objects: for answers that no server should send. */

import { call } from "../runtime/call.js";
import type { Class, Type } from "../runtime/class.js";
import { jsonReader } from "../runtime/decode-json.js";
import { xml } from "../runtime/decode-xml.js";
import { readAnswer } from "../runtime/decode.js";
import { nested } from "../runtime/nested.js";
import { Multirequest } from "../runtime/multirequest.js";
import { Client } from "./helpers.js";

/** Like any that is generated; `twig` derives from it. */
export const tree: Class = {
  name: "KalturaTree",
  properties: {
    own: {
      text: "string",
      number: "int",
      big: "bigint",
      ratio: "float",
      flag: "bool",
      child: { object: () => tree },
      children: { list: () => tree },
      named: { map: () => tree },
    },
  },
  subclasses: () => [twig],
};

export const twig: Class = {
  name: "KalturaTwig",
  properties: { base: () => tree.properties, own: { leaf: "string" } },
};

/** What an action may answer. */
export const results: readonly Type[] = [
  "string",
  "int",
  "bigint",
  "float",
  "bool",
  "nothing",
  { object: () => tree },
  { list: () => tree },
  { map: () => tree },
];

export const aTree: Type = { object: () => tree };

/** The value of an answer in JSON. */
export function ofJson(text: string, type: Type = aTree): unknown {
  return readAnswer(jsonReader, text, type, [tree]).value;
}

/** The value of an answer in XML. */
export function ofXml(text: string, type: Type = aTree): unknown {
  return readAnswer(xml().reader, text, type, [tree]).value;
}

/** What a client makes of an answer with this body to one call, or to a multirequest of three. */
export async function answered(
  body: string | Uint8Array<ArrayBuffer>,
  type: Type,
  several = false,
  status = 200,
): Promise<unknown> {
  const transport = { send: () => Promise.resolve(new Response(body, { status })) };
  const client = new Client({ serviceUrl: "http://127.0.0.1", transport, answers: xml(), retry: { retries: 0 } });
  const action = { service: "tree", name: "get", result: type };
  if (!several) return call(client, action, {});
  const batch = new Multirequest(client);
  for (let i = 0; i < 3; i++) batch.perform(action, {}, {});
  await batch.send();
  return batch.calls.map((queued) => queued.error ?? queued.result);
}

/** The parameters that a call with this tree sends. */
export async function sentOf(value: unknown): Promise<Record<string, unknown>> {
  let body = "";
  const transport = {
    send: (request: { readonly body?: unknown }) => {
      body = request.body as string;
      return Promise.resolve(new Response("null"));
    },
  };
  const client = new Client({ serviceUrl: "http://127.0.0.1", transport, types: [tree] });
  const parameters = { tree: aTree };
  await call(client, { service: "tree", name: "add", result: "nothing", parameters, nested }, { tree: value });
  return JSON.parse(body) as Record<string, unknown>;
}
