/** The console's document: edits, the states of values, numbers and dates, the calls of a multirequest. */

import assert from "node:assert/strict";
import { test } from "node:test";

import type { Action, Api, Class, Property, TypeRef } from "../../templates/docs/script/model/api.js";
import type { Document, Program } from "../../templates/docs/script/model/call.js";
import type { Exchange, Outcome } from "../../templates/docs/script/request/exchange.js";
import {
  addCall,
  asMultirequest,
  asSingle,
  callsOf,
  duplicateCall,
  moveCall,
  newCall,
  removeCall,
} from "../../templates/docs/script/console/state/calls.js";
import { completed, parted, tidy } from "../../templates/docs/script/console/state/complete.js";
import { at, idOf, insert, isWithin, move, put, rename, same } from "../../templates/docs/script/console/state/edit.js";
import { issuedBy } from "../../templates/docs/script/console/state/issued.js";
import { fit, matching } from "../../templates/docs/script/console/state/matches.js";
import { rawText } from "../../templates/docs/script/console/state/raw-request.js";
import { references, renumbered, wayText } from "../../templates/docs/script/console/state/references.js";
import { fieldsOf } from "../../templates/docs/script/console/state/result-fields.js";
import { fromText, toText } from "../../templates/docs/script/console/state/scalars.js";
import { knownServers } from "../../templates/docs/script/console/state/servers.js";
import { emptyOf, stateOf, statesOf } from "../../templates/docs/script/console/state/states.js";
import { clock, fromLocal, meaning, span, toLocal } from "../../templates/docs/script/console/state/times.js";

const INT = { kind: "scalar", scalar: "int" } as const;
const FLOAT = { kind: "scalar", scalar: "float" } as const;
const STRING = { kind: "scalar", scalar: "string" } as const;
const BOOL = { kind: "scalar", scalar: "bool" } as const;
const LIST = { kind: "list", item: "KalturaString" } as const;
const MAP = { kind: "map", item: "KalturaString" } as const;
const OBJECT = { kind: "object", name: "KalturaFilter" } as const;
const FILE = { kind: "file" } as const;

const list: Document = newCall("media", "list");
const get = (from: Document["x"]): Document => ({
  service: "media",
  action: "get",
  arguments: { entryId: from ?? "" },
});
const result = (call: number): Document => ({ $result: [call, "objects", 0, "id"] });

test("an edit makes what is missing, and shares what stays", () => {
  const before: Document = { service: "a", arguments: { other: { deep: [1] } } };
  const after = put(before, ["arguments", "filter", "idEqual"], "0_a");
  assert.deepEqual(after, { service: "a", arguments: { other: { deep: [1] }, filter: { idEqual: "0_a" } } });
  assert.equal(at(after, ["arguments", "other"]), at(before, ["arguments", "other"]));
  assert.deepEqual(before, { service: "a", arguments: { other: { deep: [1] } } });
});

test("undefined takes away, and null does not", () => {
  const before: Document = { arguments: { a: 1, b: 2, list: [1, 2, 3] } };
  assert.deepEqual(put(before, ["arguments", "a"], undefined), { arguments: { b: 2, list: [1, 2, 3] } });
  assert.deepEqual(put(before, ["arguments", "a"], null), { arguments: { a: null, b: 2, list: [1, 2, 3] } });
  assert.deepEqual(at(put(before, ["arguments", "list", 1], undefined), ["arguments", "list"]), [1, 3]);
  assert.equal(put(before, ["arguments", "none", "below"], undefined), before);
});

test("names that objects have of themselves are names as others", () => {
  const made = put({}, ["map", "constructor"], 1);
  assert.equal(at(made, ["map", "constructor"]), 1);
  assert.equal(at(made, ["map", "toString"]), undefined);
});

test("lists are put into another order, maps keep theirs when a key is renamed", () => {
  const document: Document = { list: ["a", "b", "c"], map: { one: 1, two: 2, three: 3 } };
  assert.deepEqual(at(move(document, ["list"], 0, 2), ["list"]), ["b", "c", "a"]);
  assert.equal(move(document, ["list"], 0, 3), document);
  assert.deepEqual(at(insert(document, ["list"], 1, "x"), ["list"]), ["a", "x", "b", "c"]);
  assert.deepEqual(Object.keys(at(rename(document, ["map"], "two", "zwei"), ["map"]) as object), [
    "one",
    "zwei",
    "three",
  ]);
  assert.equal(rename(document, ["map"], "two", "one"), document, "a key that is taken takes nothing away");
});

test("two documents are the same by what they hold", () => {
  assert.ok(same({ a: [1, { b: null }], c: 2 }, { c: 2, a: [1, { b: null }] }));
  assert.ok(!same({ a: 1 }, { a: 1, b: undefined as never }));
  assert.ok(!same([1, 2], [1]));
  assert.ok(!same({ a: 1n }, { a: 1 }));
});

test("ids of places are unique whatever the keys of maps hold", () => {
  assert.notEqual(idOf("c", ["a", "b/c"]), idOf("c", ["a", "b", "c"]));
  assert.ok(isWithin(["a", 0, "b"], ["a", 0]));
  assert.ok(!isWithin(["a"], ["a", 0]));
});

test("omit, null, empty and value are told apart for every type", () => {
  for (const type of [INT, STRING, LIST, MAP, OBJECT]) {
    assert.equal(stateOf(undefined, type), "omit");
    assert.equal(stateOf(null, type), "null");
  }
  assert.equal(stateOf("", STRING), "empty");
  assert.equal(stateOf([], LIST), "empty");
  assert.equal(stateOf({}, MAP), "empty");
  assert.equal(stateOf({}, OBJECT), "value");
  assert.equal(stateOf(0, INT), "value");
  assert.equal(stateOf(false, BOOL), "value");
  assert.equal(stateOf(result(1), INT), "earlier");
  assert.equal(stateOf({ $text: ["a ", result(1)] }, STRING), "earlier");
});

test("only states that the type has are offered", () => {
  assert.deepEqual(statesOf(INT, false), ["omit", "null", "value"]);
  assert.deepEqual(statesOf(STRING, true), ["omit", "null", "empty", "value", "earlier"]);
  assert.deepEqual(statesOf(FILE, true), ["omit", "value"]);
  for (const type of [STRING, LIST, MAP]) assert.equal(stateOf(emptyOf(type), type), "empty");
});

test("whole numbers of 64 bits stay whole", () => {
  assert.equal(fromText("9007199254740993", INT), 9007199254740993n);
  assert.equal(toText(9007199254740993n), "9007199254740993");
  assert.equal(fromText("-5", INT), -5);
  assert.equal(fromText("+5", INT), 5);
  assert.equal(fromText(" 7 ", INT), 7);
});

test("what is no number is kept as it was typed, for the reader to complain about", () => {
  assert.equal(fromText("12a", INT), "12a");
  assert.equal(fromText("1.5", INT), "1.5");
  assert.equal(fromText("-", INT), "-");
  assert.equal(fromText("1e3", FLOAT), 1000);
  assert.equal(fromText(".5", FLOAT), 0.5);
  assert.equal(fromText("1,5", FLOAT), "1,5");
  assert.equal(fromText("007", STRING), "007");
  assert.equal(fromText("", INT), undefined);
});

test("dates go to local fields and back with their seconds", () => {
  for (const seconds of [1600000001, 1735689599, 951782400, 4102444800])
    assert.equal(fromLocal(toLocal(seconds)), seconds);
  assert.equal(fromLocal(""), undefined);
  assert.equal(toLocal(1e15), "");
});

test("times say what the server makes of them", () => {
  assert.equal(meaning(1600000000), "2020-09-13 12:26:40 UTC");
  assert.equal(meaning(-86400), "1 day before the moment of the call");
  assert.equal(meaning(5400), "1 hour 30 minutes after the moment of the call");
  assert.equal(meaning(-1), "removes the date");
  assert.equal(meaning(0), "now, by the server's clock");
  assert.equal(span(90061), "1 day 1 hour");
  assert.equal(clock(3723.9), "1:02:03");
  assert.equal(clock(90061), "1 d 1:01:01");
  assert.equal(clock(-3), "0:00:00");
});

test("names are found by beginnings of words, the best first", () => {
  assert.equal(fit("KalturaMediaEntryFilter", "zzz"), undefined);
  const names = ["uploadtoken.list", "media.list", "media.listFlags", "playlist.list", "baseentry.list"];
  assert.deepEqual(
    matching(names, "media list", (name) => name, 2),
    ["media.list", "media.listFlags"],
  );
  assert.deepEqual(
    matching(names, "media.list", (name) => name, 1),
    ["media.list"],
  );
  assert.deepEqual(
    matching(["createdAtGreaterThanOrEqual", "createdAtLessThanOrEqual"], "cagt", (name) => name, 9),
    ["createdAtGreaterThanOrEqual"],
  );
  assert.equal(matching(names, "", (name) => name, 3).length, 3);
});

test("a call becomes a multirequest with its client outside, and one call comes back out of it", () => {
  const call: Document = { ...list, settings: { language: "he" }, client: { settings: { partnerId: 1 } } };
  const multi = asMultirequest(call);
  assert.deepEqual(multi, {
    multirequest: [{ ...list, settings: { language: "he" } }],
    client: { settings: { partnerId: 1 } },
  });
  assert.deepEqual(asSingle(multi, 0), call);
});

test("references follow the calls that they come from", () => {
  const document: Document = { multirequest: [list, newCall("user", "get"), get(result(1))] };
  const moved = moveCall(document, 1, 0);
  assert.ok(typeof moved !== "string");
  assert.deepEqual(callsOf(moved)[2], get(result(2)));
  const doubled = duplicateCall(document, 0);
  assert.deepEqual(callsOf(doubled)[3], get(result(1)), "what came from the first one still does");
  const added = addCall(document, newCall("session", "start"), 0);
  assert.deepEqual(callsOf(added)[3], get(result(2)));
});

test("a move that would take a value from a later call is refused", () => {
  const document: Document = { multirequest: [list, get(result(1))] };
  for (const [from, to] of [[1, 0] as const, [0, 1] as const]) {
    const moved = moveCall(document, from, to);
    assert.equal(moved, "Call 2 takes a value from call 1, so it has to stay behind it.");
  }
  assert.equal(moveCall(document, 0, 9), document);
});

test("what came from a call that is removed is left out, and counted", () => {
  const text: Document = { $text: ["copy of ", { $result: [1, "name"] }] };
  const document: Document = { multirequest: [list, get(result(1)), get(text), get({ $result: [2, "id"] })] };
  const { document: left, lost } = removeCall(document, 0);
  assert.equal(lost, 2);
  assert.deepEqual(callsOf(left), [
    { service: "media", action: "get", arguments: {} },
    get("copy of "),
    get({ $result: [1, "id"] }),
  ]);
});

test("references are found and renumbered at any depth", () => {
  const value = { a: [{ b: result(2) }, { $text: ["x", result(1), "y"] }], c: "plain" };
  assert.deepEqual(references(value), [2, 1]);
  assert.deepEqual(
    renumbered(value, (number) => number + 1),
    {
      a: [{ b: result(3) }, { $text: ["x", result(2), "y"] }],
      c: "plain",
    },
  );
  assert.equal(wayText(["objects", "*", "id"]), "objects[all].id");
  assert.equal(wayText([0, "id"]), "[0].id");
});

test("session and server are beside the document, settings of an environment below its own", () => {
  const full = completed(
    { ...list, client: { settings: { partnerId: 2 } } },
    { ks: "KS1", serviceUrl: "https://api.example.org", settings: { partnerId: 1, language: "he" } },
  );
  assert.deepEqual(full["client"], {
    settings: { partnerId: 2, language: "he" },
    serviceUrl: "https://api.example.org",
    ks: "KS1",
  });
  const back = parted(full);
  assert.deepEqual([back.ks, back.serviceUrl], ["KS1", "https://api.example.org"]);
  assert.deepEqual(back.document, { ...list, client: { settings: { partnerId: 2, language: "he" } } });
  const own = completed({ ...list, client: { ks: "OWN" } }, { ks: "KS1", serviceUrl: "", settings: {} });
  assert.deepEqual(own["client"], { ks: "OWN" }, "what a call says of itself wins");
  for (const ks of ["YOUR_KS", "{{ks}}", "$KALTURA_KS", "***"])
    assert.equal(parted({ ...list, client: { ks } }).ks, "");
  assert.equal(completed(list, { ks: "", serviceUrl: "", settings: {} }), list);
  assert.deepEqual(tidy({ ...list, settings: {}, client: { settings: {} } }), list);
});

test("recorded answers come before the proxy, the proxy before the server itself", () => {
  const own = {
    recorded: { base: "http://localhost/recorded" },
    proxy: { base: "http://localhost/proxy", target: "https://a.example.org" },
  };
  assert.deepEqual(
    knownServers(own, "https://b.example.org/").map((server) => [server.base, server.serviceUrl]),
    [
      ["http://localhost/recorded", ""],
      ["http://localhost/proxy", "https://a.example.org"],
      ["https://b.example.org", "https://b.example.org"],
    ],
  );
  assert.deepEqual(knownServers({}, ""), []);
});

test("a raw request names files, and does not hold them", () => {
  const text = rawText({
    method: "POST",
    url: "https://www.example.org/api_v3/service/uploadtoken/action/upload",
    headers: [["Accept", "application/json"]],
    body: {
      kind: "multipart",
      boundary: "B",
      json: "{}",
      files: [{ part: "fileData", name: "a.txt", contentType: "text/plain", size: 5 }],
    },
  });
  assert.match(text, /^POST \/api_v3\/service\/uploadtoken\/action\/upload HTTP\/1.1\nHost: www.example.org\n/);
  assert.match(text, /name="fileData"; filename="a.txt"\nContent-Type: text\/plain\n\n\(5 bytes\)\n--B--/);
});

function action(name: string, result: TypeRef): Action {
  return { name, result, parameters: [], throws: [], description: "", batchable: true };
}

function made(...calls: readonly (readonly [string, string, unknown])[]): readonly [Program, Exchange] {
  const outcomes = calls.map(([, , value]): Outcome => ({ kind: "value", type: STRING, value }));
  const [only] = outcomes;
  const outcome = calls.length === 1 && only ? only : { kind: "calls", outcomes };
  const program = {
    calls: calls.map(([id, name]) => ({
      service: { id, name: id, actions: [], description: "" },
      action: action(name, STRING),
      arguments: [],
      settings: [],
    })),
  };
  return [program as unknown as Program, { outcome } as unknown as Exchange];
}

test("a session that an answer holds is found, and nothing else is taken for one", () => {
  assert.equal(issuedBy(...made(["session", "start", "KS1"])), "KS1");
  assert.equal(issuedBy(...made(["user", "loginByLoginId", "KS2"])), "KS2");
  assert.equal(issuedBy(...made(["session", "startWidgetSession", { ks: "KS3", partnerId: 1 }])), "KS3");
  assert.equal(issuedBy(...made(["ottuser", "login", { loginSession: { ks: "KS4" } }])), "KS4");
  assert.equal(issuedBy(...made(["media", "list", { objects: [] }], ["session", "start", "KS5"])), "KS5");
  assert.equal(issuedBy(...made(["flavorasset", "getUrl", "https://www.example.org"])), undefined);
  assert.equal(issuedBy(...made(["session", "get", { ks: "KS6" }])), undefined);
  assert.equal(issuedBy(...made(["media", "get", { ks: "no session" }])), undefined);
});

test("a response profile names properties of what the action answers, also those of subclasses", () => {
  const property = (name: string, type: TypeRef, more: Partial<Property> = {}): Property => ({
    name,
    type,
    description: "",
    ...more,
  });
  const classes: readonly Class[] = [
    { name: "KalturaObject", properties: [], description: "", abstract: true },
    {
      name: "KalturaBaseEntry",
      base: "KalturaObject",
      properties: [property("id", STRING), property("password", STRING, { writeOnly: true })],
      description: "",
    },
    { name: "KalturaMediaEntry", base: "KalturaBaseEntry", properties: [property("mediaType", INT)], description: "" },
    {
      name: "KalturaListResponse",
      base: "KalturaObject",
      properties: [property("objects", { kind: "list", item: "KalturaBaseEntry" }), property("totalCount", INT)],
      description: "",
    },
  ];
  const api = {
    classes: new Map(classes.map((each) => [each.name, each])),
    children: new Map([["KalturaBaseEntry", ["KalturaMediaEntry"]]]),
  } as unknown as Api;
  const answers = (result: TypeRef): readonly string[] => fieldsOf(api, action("list", result));
  assert.deepEqual(answers({ kind: "object", name: "KalturaListResponse" }), ["id", "mediaType"]);
  assert.deepEqual(answers({ kind: "list", item: "KalturaMediaEntry" }), ["id", "mediaType"]);
  assert.deepEqual(answers(STRING), []);
});
