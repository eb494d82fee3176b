/** What the console keeps: nothing unless asked, and never a secret. In a browser: `test_store.py`. */

import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";

import type { Document } from "../../templates/docs/script/model/call.js";
import {
  listEnvironments,
  removeEnvironment,
  saveEnvironment,
} from "../../templates/docs/script/store/environments.js";
import { eraseLocal, readLocal, writeLocal } from "../../templates/docs/script/store/local.js";
import { History, LONGEST_ANSWER, MOST_ENTRIES } from "../../templates/docs/script/store/history.js";
import type { Entry } from "../../templates/docs/script/store/history.js";
import { SavedCalls } from "../../templates/docs/script/store/saved.js";
import type { SavedCall } from "../../templates/docs/script/store/saved.js";
import { memoryShelf, openShelf } from "../../templates/docs/script/store/shelf.js";
import type { Shelf } from "../../templates/docs/script/store/shelf.js";
import { exchangeOf, failed } from "./exchanges.js";
import { smallApi } from "./small-api.js";

const API = smallApi();
const KS = "a-session-that-is-a-secret";
const GET: Document = { service: "media", action: "get", arguments: { entryId: "0_a" }, client: { ks: KS } };

/** A shelf that is counted as a lasting one. */
function disk<T extends { readonly id: string }>(): Shelf<T> {
  return { ...memoryShelf<T>(), lasting: true };
}

beforeEach(() => eraseLocal([]));

test("where there is no database, or it refuses, things are in memory", async () => {
  const refusing = { open: () => assert.fail("refused") } as unknown as IDBFactory;
  for (const factory of [undefined, refusing]) {
    const shelf = openShelf<{ id: string; text: string }>("history", factory);
    await shelf.put({ id: "a", text: "1" });
    assert.equal(shelf.lasting, false);
    await shelf.put({ id: "a", text: "2" });
    await shelf.put({ id: "b", text: "3" });
    await shelf.remove("b");
    assert.deepEqual(await shelf.all(), [{ id: "a", text: "2" }]);
    await shelf.clear();
    assert.deepEqual(await shelf.all(), []);
  }
});

test("history is in memory, with all that is needed to make the call again, until it is to be kept", async () => {
  const shelf = disk<Entry>();
  const history = new History(API, shelf);
  let told = 0;
  const stop = history.subscribe(() => told++);
  history.remember(GET, exchangeOf('{"objectType":"KalturaEntry","id":"0_a"}'));
  history.remember(GET, exchangeOf("", failed("NOT_FOUND")));
  await history.settled();
  assert.equal(told, 2);
  assert.deepEqual(await shelf.all(), []);
  assert.deepEqual(
    history.entries.map(({ summary, succeeded }) => [summary, succeeded]),
    [
      ["NOT_FOUND", false],
      ["KalturaEntry", true],
    ],
  );
  assert.equal(history.entries[0]?.document, GET);
  assert.equal(readLocal("history"), undefined);
  stop();
  history.clear();
  assert.equal(told, 2);
});

test("what is kept has no secrets, not even in answers", async () => {
  const shelf = disk<Entry>();
  const history = new History(API, shelf);
  history.keep(true);
  const start: Document = { service: "session", action: "start", arguments: { secret: "very-secret-indeed" } };
  const session = "OTM1fDE1OTQ2fHwxNjAwMDg2NDAw/x&y";
  const value = { kind: "value", type: { kind: "scalar", scalar: "string" }, value: session } as const;
  history.remember(start, exchangeOf(JSON.stringify(session), value, "session.start"));
  history.remember(start, exchangeOf(`<xml><result>${session.replace("&", "&amp;")}</result></xml>`, value));
  history.remember(start, exchangeOf(`["${session.replace("/", "\\/")}",1]`, { kind: "calls", outcomes: [value] }));
  history.remember(GET, exchangeOf(`{"objectType":"KalturaX","ks":"${KS}","password":"pass-of-it","id":"0_a"}`));
  await history.settled();
  const kept = JSON.stringify(await shelf.all());
  for (const secret of ["very-secret-indeed", "OTM1fDE1OTQ2", KS, "pass-of-it"]) {
    assert.ok(!kept.includes(secret), secret);
  }
  assert.ok(kept.includes("0_a"));
  assert.ok(history.entries.every((entry) => JSON.stringify(entry).includes("***") === false));
  assert.equal(readLocal("history"), "keep");
});

test("what was kept is there again, and goes when it is kept no more", async () => {
  const shelf = disk<Entry>();
  const first = new History(API, shelf);
  first.keep(true);
  first.remember(GET, exchangeOf("1"));
  await first.settled();
  const second = new History(API, shelf);
  second.remember(GET, exchangeOf("2"));
  await second.settled();
  assert.deepEqual(
    second.entries.map(({ answer }) => answer),
    ["2", "1"],
  );
  assert.ok(second.lasting);
  second.remove(second.entries[1]?.id ?? "");
  await second.settled();
  assert.equal((await shelf.all()).length, 1);
  second.keep(false);
  await second.settled();
  assert.deepEqual(await shelf.all(), []);
  assert.equal(second.entries.length, 1);
  assert.equal(readLocal("history"), undefined);
});

test("there is an end to history, and to its answers", async () => {
  const shelf = disk<Entry>();
  const history = new History(API, shelf);
  history.keep(true);
  for (let index = 0; index < MOST_ENTRIES + 5; index++) history.remember(GET, exchangeOf(`${index}`));
  history.remember(GET, exchangeOf(`"${"x".repeat(LONGEST_ANSWER)}"`));
  await history.settled();
  assert.equal(history.entries.length, MOST_ENTRIES);
  assert.equal((await shelf.all()).length, MOST_ENTRIES);
  assert.equal(history.entries[0]?.answer?.length, LONGEST_ANSWER);
  assert.equal(history.entries[0]?.cut, true);
});

test("a database that fails later is no failure of the console", async () => {
  const shelf: Shelf<Entry> = { ...disk<Entry>(), put: () => Promise.reject(new Error("full")) };
  const history = new History(API, shelf);
  history.keep(true);
  history.remember(GET, exchangeOf("1"));
  await history.settled();
  assert.equal(history.entries.length, 1);
  assert.equal(history.lasting, false);
});

async function saved(shelf: Shelf<SavedCall> = disk()): Promise<SavedCalls> {
  const calls = new SavedCalls(API, shelf);
  await calls.settled();
  return calls;
}

const names = (calls: SavedCalls): string[] => calls.calls.map(({ folder, name }) => `${folder}/${name}`);

test("calls are saved without secrets, in folders, in an order", async () => {
  const shelf = disk<SavedCall>();
  const calls = await saved(shelf);
  const one = calls.save({ name: "one", folder: "b", document: GET });
  const two = calls.save({ name: "two", folder: "b", document: GET });
  calls.save({ name: "three", folder: "a", document: GET });
  assert.deepEqual(names(calls), ["a/three", "b/one", "b/two"]);
  calls.move(two.id, -1);
  calls.move(two.id, -1);
  assert.deepEqual(names(calls), ["a/three", "b/two", "b/one"]);
  calls.rename(one.id, "uno", "c");
  calls.remove(two.id);
  await calls.settled();
  assert.ok(!JSON.stringify(await shelf.all()).includes(KS));
  const again = await saved(shelf);
  assert.deepEqual(names(again), ["a/three", "c/uno"]);
  assert.deepEqual(again.folders, ["a", "c"]);
  assert.equal(again.lasting, true);
  again.clear();
  await again.settled();
  assert.deepEqual(await shelf.all(), []);
});

test("what is taken from an earlier call is no secret, even in the place of one", async () => {
  const calls = await saved();
  const client = { ks: "{{ks}}", settings: { partnerId: "{{partner}}" } };
  const document = { service: "a", action: "b", arguments: { secret: KS, text: ["of {{ks}}", "{{ks}}"] }, client };
  assert.deepEqual(calls.save({ name: "x", folder: "", document }).document, {
    service: "a",
    action: "b",
    arguments: { secret: "", text: ["of {{ks}}", "{{ks}}"] },
    client,
  });
});

test("exported calls are imported as they were", async () => {
  const calls = await saved();
  calls.save({
    name: "one",
    folder: "a",
    document: { service: "x", action: "y", arguments: { big: 9007199254740993n } },
  });
  calls.save({ name: "two", folder: "", document: GET, expect: [{ kind: "fails", code: "X" }], capture: { id: "id" } });
  const other = await saved();
  assert.equal(other.importFile(calls.exportFile()), 2);
  const plain = (from: SavedCalls): unknown => from.calls.map(({ id, ...rest }) => [typeof id, rest]);
  assert.deepEqual(plain(other), plain(calls));
  const third = await saved();
  assert.equal(third.importFile(calls.exportFile("a")), 1);
  assert.deepEqual(names(third), ["a/one"]);
  assert.equal(third.importFile(JSON.stringify(GET), "mine"), 1);
  assert.deepEqual(names(third), ["/mine", "a/one"]);
  assert.ok(!third.exportFile().includes(KS));
});

for (const text of [
  "",
  "[]",
  "1",
  "{}",
  '{"calls":1}',
  '{"calls":[{"name":"a"}]}',
  '{"scenario":"a","steps":[{"name":1}]}',
]) {
  test(`${text} cannot be imported`, async () => {
    const calls = await saved();
    assert.throws(() => calls.importFile(text), Error);
    assert.deepEqual(calls.calls, []);
  });
}

test("environments have no secrets", () => {
  const made = saveEnvironment(API, {
    name: "Test",
    serverUrl: "https://user:pass@example.org/x?ks=abc#d",
    settings: { partnerId: 9007199254740993n, ks: KS, secret: "s" },
  });
  assert.deepEqual(made.settings, { partnerId: 9007199254740993n });
  assert.equal(made.serverUrl, "https://example.org/x");
  saveEnvironment(API, { name: "A", serverUrl: "http://localhost:8080", settings: {} });
  saveEnvironment(API, { ...made, name: "Live" });
  assert.deepEqual(
    listEnvironments().map(({ name, serverUrl }) => `${name} ${serverUrl}`),
    ["A http://localhost:8080", "Live https://example.org/x"],
  );
  assert.deepEqual(listEnvironments()[1]?.settings, { partnerId: 9007199254740993n });
  removeEnvironment(made.id);
  assert.equal(listEnvironments().length, 1);
  for (const text of ["nonsense", "{}", '[1,{"id":1}]', "null"]) {
    writeLocal("environments", text);
    assert.deepEqual(listEnvironments(), []);
  }
});
