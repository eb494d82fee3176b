/** The search: its index read, what it finds and in which order, types, typing errors, keys, time. */

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { test } from "node:test";
import { runInNewContext } from "node:vm";

import { type Entry, fullName, type Index, pathOf } from "../../templates/docs/script/search/entries.js";
import { Digits } from "../../templates/docs/script/search/digits.js";
import { chosen } from "../../templates/docs/script/search/keys.js";
import { pieces } from "../../templates/docs/script/search/marks.js";
import { ranges } from "../../templates/docs/script/search/match.js";
import { parse, term } from "../../templates/docs/script/search/query.js";
import { Search } from "../../templates/docs/script/search/search.js";
import { typeText } from "../../templates/docs/script/search/texts.js";
import { unpack } from "../../templates/docs/script/search/unpack.js";
import { stepped } from "../../templates/docs/script/site/tabs.js";

type Row = [kind: string, name: string, path: string, type: string | null, deprecated: boolean, abstract: boolean];

interface Known {
  readonly packed: unknown;
  readonly search: Search;
  readonly symbols: readonly Row[];
}

const ROOT = process.env["CLIENTGEN_ROOT"] ?? ".";
const PYTHON = process.env["PYTHON"] ?? join(ROOT, ".venv", "bin", "python");
const WITHOUT = process.env["SHARED"] ? false : "the reference data is not beside the checkout";
const known = new Map<string, Known>();

function of(name: string): Known {
  const before = known.get(name);
  if (before !== undefined) return before;
  const command = ["-m", "tests.docs.indexes", name];
  const text = execFileSync(PYTHON, command, { cwd: ROOT, encoding: "utf8", maxBuffer: 1 << 28 });
  const { script, symbols } = JSON.parse(text) as { script: string; symbols: Row[] };
  const place: { clientgen?: { index: unknown } } = {};
  runInNewContext(script, place);
  const packed = structuredClone(place.clientgen?.index);
  const made = { packed, search: new Search(unpack(packed)), symbols };
  known.set(name, made);
  return made;
}

function row(index: Index, entry: Entry): Row {
  const type = entry.type === undefined ? null : typeText(index, entry.type);
  return [entry.kind, fullName(entry), pathOf(index, entry), type, entry.deprecated, entry.abstract];
}

function depth(entry: Entry): number {
  return entry.owner === undefined ? 1 : depth(entry.owner) + 1;
}

function folded(text: string): string {
  return text.toLowerCase().replaceAll("_", "");
}

function found(name: string, query: string, most = 60): string[] {
  const { hits } = of(name).search.run(query, most);
  return hits.map(({ entry, through }) => `${entry.kind} ${fullName(entry, through)}`);
}

for (const name of ["default", "hostile", "ovp-2026", "ott-2020"]) {
  const skip = name.startsWith("o") && WITHOUT;
  test(`${name}: everything is read as it was packed`, { skip }, () => {
    const { search, symbols } = of(name);
    const order = (one: Row, other: Row) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1);
    const read = search.index.entries.map((entry) => row(search.index, entry));
    assert.deepEqual(read.toSorted(order), symbols.toSorted(order));
  });

  test(`${name}: everything is the first of its kind under its own full name`, { skip }, () => {
    const { search } = of(name);
    const { entries } = search.index;
    const step = Math.max(1, Math.floor(entries.length / 400));
    for (let at = 0; at < entries.length; at += step) {
      const entry = entries[at] as Entry;
      const full = fullName(entry);
      // Within quotes nothing means anything but quotes and the space at their ends.
      if (/^\s|\s$|["“”]/.test(full)) continue;
      const isPlain = /^\w+(\.\w+)*$/.test(full) && full.split(".").length === depth(entry);
      const query = `${entry.kind}:${isPlain ? full : `"${full}"`}`;
      const [first] = search.run(query, 1).hits;
      // Names that differ in case or in "_" alone are the same to who searches.
      assert.equal(first && folded(fullName(first.entry, first.through)), folded(full), query);
    }
  });
}

/** What is typed, what has to be found, and among the first how many. */
type Expected = readonly [query: string, hit: string, place?: number];

const BOTH: readonly Expected[] = [
  ["media", "service media"],
  ["Media", "service media"],
  ["media.list", "action media.list"],
  ["medialist", "action media.list"],
  ["media list", "action media.list"],
  ["list media", "action media.list"],
  ["mlr", "object MediaListResponse"],
  ["MLR", "object MediaListResponse"],
  ["MediaEntry", "object MediaEntry"],
  ["KalturaMediaEntry", "object MediaEntry"],
  ["kalturamediaentry", "object MediaEntry"],
  ["mediaentry", "object MediaEntry"],
  ["media entry", "object MediaEntry"],
  ["MediaEntry.name", "property MediaEntry.name"],
  ["KalturaMediaEntry.name", "property MediaEntry.name"],
  ["BaseEntry.name", "property BaseEntry.name"],
  ["baseEntry.get", "action baseEntry.get"],
  ["bEL", "action baseEntry.list"],
  ["bel", "action baseEntry.list"],
  ["session start", "action session.start"],
  ["start session", "action session.start", 2],
  ["session.start.secret", "parameter session.start.secret"],
  ["parameter:secret", "parameter session.start.secret", 5],
  ["ks", "setting ks"],
  ["setting:ks", "setting ks"],
  ["error:entry id not found", "error ENTRY_ID_NOT_FOUND"],
  ["ENTRY_ID_NOT_FOUND", "error ENTRY_ID_NOT_FOUND"],
  ["entryidnotfound", "error ENTRY_ID_NOT_FOUND"],
  ["EntryStatus.READY", "constant EntryStatus.READY"],
  ["constant:ready", "constant EntryStatus.READY", 5],
  ["enum:entrystatus", "enum EntryStatus"],
  ["object:base entry", "object BaseEntry"],
  ["service:upload", "service uploadToken", 2],
  ['"media"', "service media"],
  ["medai", "service media"],
  ["MediaEntyr", "object MediaEntry"],
  ["sesion.start", "action session.start"],
  ["uplodToken", "service uploadToken", 2],
  ["media.", "action media.add"],
  ["name", "property BaseEntry.name"],
  ["uploadtoken.add", "action uploadToken.add"],
];

const LARGE: readonly Expected[] = [
  ["upload token", "service uploadToken"],
  ["flavour", "service flavorAsset", 5],
  ["caption", "plugin caption", 5],
  ["plugin:cap", "plugin caption"],
  ["caption_captionasset", "service captionAsset"],
  ["createdAt", "property BaseEntry.createdAt"],
  ["created_at", "property BaseEntry.createdAt", 60],
  ["list", "action media.list"],
  ["thumbAsset.serve", "action thumbAsset.serve"],
  ["mediaentrylst", "object ExternalMediaEntryListResponse", 5],
  ["liveStreamEntry", "object LiveStreamEntry"],
  ["accessControlProfile.list.filter", "parameter accessControlProfile.list.filter"],
  ["bulk_bulk", "service bulk"],
];

for (const [name, table] of [
  ["default", BOTH],
  ["ovp-2026", [...BOTH, ...LARGE]],
] as const) {
  test(`${name}: what people mean comes first`, { skip: name !== "default" && WITHOUT }, () => {
    const wrong = table.filter(([query, hit, place = 1]) => !found(name, query, place).includes(hit));
    assert.deepEqual(
      wrong.map(([query, hit]) => [query, hit, found(name, query, 5)]),
      [],
    );
  });
}

test("what is deprecated comes after what is not, and what is quoted is exact", { skip: WITHOUT }, () => {
  const { search } = of("ovp-2026");
  assert.deepEqual(found("ovp-2026", "service:uploa", 2), ["service uploadToken", "service upload"]);
  for (const { entry } of search.run('"name"', 100).hits) assert.equal(entry.name.lower, "name");
  for (const { entry } of search.run("enum:status", 60).hits) assert.equal(entry.kind, "enum");
});

test("types: what returns a class, a list of it, a response that lists it", { skip: WITHOUT }, () => {
  const { search } = of("ovp-2026");
  assert.deepEqual(found("ovp-2026", "-> MediaListResponse"), ["action media.list"]);
  const hits = search.run("-> KalturaMediaEntry", 100).hits.filter(({ entry }) => !entry.deprecated);
  const place = (name: string) => hits.findIndex(({ entry }) => fullName(entry) === name);
  assert.ok(place("media.get") >= 0);
  assert.ok(place("media.get") < place("media.list"), "what returns it before what lists it");
  assert.ok(place("media.list") < place("baseEntry.get"), "that before what returns one of its bases");
  assert.equal(hits[place("media.list")]?.note, "lists it");
  assert.equal(hits[place("baseEntry.get")]?.note, "returns BaseEntry, which may be it");
  assert.ok(place("session.start") < 0);
  const kinds = found("ovp-2026", "-> BaseEntry", 200);
  assert.ok(kinds.indexOf("action baseEntry.get") < kinds.indexOf("action media.get"));
  assert.ok(kinds.includes("action media.get"), "what returns a kind of it");
  assert.ok(found("ovp-2026", "-> file").includes("action thumbAsset.serve"));
  assert.equal(found("ovp-2026", "-> EntryStatus")[0], "property BaseEntry.status");
});

test("types: what takes a class, or one that it derives from", { skip: WITHOUT }, () => {
  const taking = found("ovp-2026", "MediaEntry ->");
  assert.equal(taking[0], "action media.add");
  assert.ok(taking.includes("action baseEntry.add"));
  assert.ok(taking.indexOf("action media.update") < taking.indexOf("action baseEntry.add"));
  assert.ok(!taking.includes("action user.add"));
  const both = found("ovp-2026", "BaseEntryFilter, FilterPager -> *");
  assert.equal(both[0], "action baseEntry.list");
  assert.ok(!both.includes("action baseEntry.count"), "it takes no pager");
  assert.deepEqual(found("ovp-2026", "MediaEntryFilter, FilterPager -> MediaListResponse"), ["action media.list"]);
  assert.deepEqual(found("ovp-2026", "FilterPager, FilterPager -> *"), []);
  assert.equal(found("ovp-2026", "mediaentryfilter→medialistresponse")[0], "action media.list");
});

test("types: names that are near are taken for those that there are, and it is said", () => {
  const { search } = of("default");
  const near = search.run("-> MediaListRespons", 5);
  assert.equal(near.hits[0] && fullName(near.hits[0].entry), "media.list");
  assert.match(near.remarks.join(), /No type is called MediaListRespons; shown for MediaListResponse/);
  const none = search.run("-> Xyzzyq", 5);
  assert.deepEqual([none.total, none.remarks], [0, ["No type is called Xyzzyq."]]);
});

test("who finds nothing is told what may be meant", () => {
  const { search } = of("default");
  const { total, suggestions } = search.run("action:seessiionstarrt", 5);
  assert.deepEqual([total, suggestions[0]], [0, "session.start"]);
  assert.deepEqual(search.run("qqqqqqqqq", 5).suggestions, []);
});

test("whatever is typed is answered", () => {
  const { search } = of("hostile");
  const odd = [
    "",
    " ",
    ".",
    "..",
    "->",
    "-> ",
    "*",
    "-> *",
    ",",
    ":",
    "a:",
    "action:",
    '"',
    '""',
    "“",
    "\\",
    "(",
    "[",
    "😀",
    "\ud800",
  ];
  odd.push(
    "__proto__",
    "constructor:",
    "__proto__:x",
    "a.b.c.d.e.f",
    "x".repeat(5000),
    "a ".repeat(2000),
    "->->",
    "a -> b -> c",
  );
  for (const text of odd) search.run(text, 10);
  assert.equal(search.run("", 10).total, 0);
});

test("a query is taken apart", () => {
  assert.deepEqual([...(parse("Actions: list").kinds ?? [])], ["action"]);
  assert.equal(parse("nonsense:list").kinds, undefined);
  assert.deepEqual(parse("A, B -> C").signature, { takes: ["A", "B"], gives: "C" });
  assert.deepEqual(parse("list<MediaEntry> ->").signature, { takes: ["MediaEntry"], gives: undefined });
  assert.deepEqual(parse("-> MediaEntry[]").signature, { takes: [], gives: "MediaEntry" });
  assert.deepEqual(
    parse("media.list.filter").owners.map(({ text }) => text),
    ["media", "list"],
  );
});

test("what matches is marked where it is", () => {
  const { names } = of("default").search.index;
  const marked = (typed: string, name: string) => {
    const known = names.find(({ text }) => text === name);
    assert.ok(known, name);
    return pieces(name, ranges(term(typed), known))
      .map(([piece, isMarked]) => (isMarked ? `[${piece}]` : piece))
      .join("");
  };
  assert.equal(marked("mlr", "MediaListResponse"), "[M]edia[L]ist[R]esponse");
  assert.equal(marked("list", "MediaListResponse"), "Media[List]Response");
  assert.equal(marked("idnot", "ENTRY_ID_NOT_FOUND"), "ENTRY_[ID]_[NOT]_FOUND");
  assert.equal(
    pieces("abc", [
      [2, 9],
      [0, 1],
      [0, 2],
    ])
      .map(([piece]) => piece)
      .join("|"),
    "a|b|c",
  );
});

test("keys choose hits, and tabs", () => {
  const keys = (names: string[], now: number, count: number) =>
    names.reduce((at, key) => chosen(key, at, count) ?? at, now);
  assert.equal(keys(["ArrowDown"], -1, 3), 0);
  assert.equal(keys(["ArrowDown", "ArrowDown", "ArrowDown", "ArrowDown"], -1, 3), 0);
  assert.equal(keys(["ArrowUp"], -1, 3), 2);
  assert.equal(keys(["ArrowUp"], 0, 3), -1);
  assert.equal(keys(["PageDown"], -1, 30), 8);
  assert.equal(keys(["PageDown"], 28, 30), 29);
  assert.equal(keys(["PageUp"], 3, 30), 0);
  assert.deepEqual([chosen("Home", -1, 3), chosen("Home", 2, 3), chosen("End", 0, 3)], [undefined, 0, 2]);
  assert.deepEqual([chosen("ArrowDown", -1, 0), chosen("a", 0, 3)], [undefined, undefined]);
  assert.deepEqual([stepped("ArrowRight", 2, 3), stepped("ArrowLeft", 0, 3), stepped("End", 0, 3)], [0, 2, 2]);
});

test("numbers of all lengths are read", () => {
  const digits = new Digits("!de!e~}~~!!!!~|u%q", 66);
  const read: number[] = [];
  while (digits.more) read.push(digits.next());
  assert.deepEqual(read, [0, 65, 66, 157, 2365, 2366, 70_000_000]);
  assert.throws(() => new Digits("~!", 66).next(), RangeError);
});

test("an index of another version is refused", () => {
  assert.throws(() => unpack({ form: 2 }), /another version/);
  assert.throws(() => unpack(undefined), /another version/);
});

test("a key is answered within a frame", { skip: WITHOUT }, () => {
  const { packed, search } = of("ovp-2026");
  const typed = ["m", "me", "med", "medi", "media", "media ", "media l", "media li", "media lis", "media list"];
  typed.push("mlr", "medai", "-> MediaE", "MediaEntry ->", "MediaEntry.n", "uploadTokn");
  for (const text of typed)
    assert.ok(
      takes(16, () => search.run(text, 60)),
      text,
    );
  assert.ok(takes(50, () => unpack(packed)));
});

/** Whether `work` takes less than `limit` milliseconds, without the time for which the machine does something else. */
function takes(limit: number, work: () => unknown): boolean {
  for (let run = 0; run < 40; run++) {
    const [start, before] = [performance.now(), process.cpuUsage()];
    work();
    const { user, system } = process.cpuUsage(before);
    if (Math.min(performance.now() - start, (user + system) / 1000) < limit) return true;
  }
  return false;
}
