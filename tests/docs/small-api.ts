/** A small API, for tests of what the console makes of answers. */

import type { Api, Class, Property, TypeRef } from "../../templates/docs/script/model/api.js";

export const STRING: TypeRef = { kind: "scalar", scalar: "string" };
export const INT: TypeRef = { kind: "scalar", scalar: "int" };
export const ENTRY: TypeRef = { kind: "object", name: "KalturaEntry" };

function property(name: string, type: TypeRef, more: Partial<Property> = {}): Property {
  return { name, type, description: "", ...more };
}

const CLASSES: readonly Class[] = [
  { name: "KalturaObject", description: "", properties: [], abstract: true },
  {
    name: "KalturaEntry",
    base: "KalturaObject",
    description: "",
    properties: [
      property("id", STRING),
      property("views", INT),
      property("size", { kind: "scalar", scalar: "bigint" }),
      property("ratio", { kind: "scalar", scalar: "float" }),
      property("isLive", { kind: "scalar", scalar: "bool" }),
      property("createdAt", INT, { isTime: true }),
      property("status", { kind: "enum", name: "KalturaStatus", base: "int" }),
      property("order", { kind: "enum", name: "KalturaOrder", base: "string" }),
      property("parent", ENTRY),
      property("children", { kind: "list", item: "KalturaEntry" }),
      property("named", { kind: "map", item: "KalturaEntry" }),
    ],
  },
  {
    name: "KalturaMediaEntry",
    base: "KalturaEntry",
    description: "",
    properties: [property("mediaType", INT)],
  },
  { name: "KalturaAbstractEntry", base: "KalturaEntry", description: "", properties: [], abstract: true },
  { name: "KalturaOther", base: "KalturaObject", description: "", properties: [property("id", STRING)] },
  { name: "KalturaListResponse", base: "KalturaObject", description: "", properties: [property("totalCount", INT)] },
];

export function smallApi(dialect: Api["dialect"] = "ovp"): Api {
  return {
    version: "1.0",
    dialect,
    serviceUrl: "",
    services: new Map(),
    classes: new Map(CLASSES.map((each) => [each.name, each])),
    enums: new Map([
      [
        "KalturaStatus",
        {
          name: "KalturaStatus",
          base: "int",
          constants: [
            { name: "READY", value: 2 },
            { name: "GONE", value: 3 },
          ],
        },
      ],
      ["KalturaOrder", { name: "KalturaOrder", base: "string", constants: [{ name: "NEWEST", value: "-createdAt" }] }],
    ]),
    errors: new Map([["NOT_FOUND", { name: "NOT_FOUND", code: "NOT_FOUND", message: "", description: "" }]]),
    settings: new Map([
      ["ks", { name: "ks", type: STRING, group: "request", description: "", secret: true }],
      ["partnerId", { name: "partnerId", type: INT, group: "request", description: "" }],
    ]),
    children: new Map([
      ["KalturaObject", ["KalturaEntry", "KalturaOther", "KalturaListResponse"]],
      ["KalturaEntry", ["KalturaMediaEntry", "KalturaAbstractEntry"]],
    ]),
    secrets: new Set(["ks", "secret", "password"]),
  };
}
