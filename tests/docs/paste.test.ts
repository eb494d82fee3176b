/** Calls made of what people paste: whatever it comes as, the call is the same. */

import assert from "node:assert/strict";
import { test } from "node:test";

import { PasteError, fromText } from "../../templates/docs/script/request/paste.js";
import { apiOf } from "./apis.js";

const { api } = apiOf("default");

const LIST = {
  service: "media",
  action: "list",
  arguments: {
    filter: { objectType: "KalturaMediaEntryFilter", nameLike: "it's & more", mediaTypeEqual: 1 },
    pager: { pageSize: 30 },
  },
  client: { ks: "djJ8MTAyfA==" },
};

const FORM =
  "filter:objectType=KalturaMediaEntryFilter&filter:nameLike=it%27s+%26+more&filter:mediaTypeEqual=1" +
  "&pager:pageSize=30&ks=djJ8MTAyfA%3D%3D&format=1&clientTag=x";

const JSON_BODY = JSON.stringify({
  ks: "djJ8MTAyfA==",
  format: 1,
  filter: { objectType: "KalturaMediaEntryFilter", nameLike: "it's & more", mediaTypeEqual: "1" },
  "pager:pageSize": "30",
});

const ADDRESS = "https://api.example.org/api_v3/service/media/action/list";

const HAR = JSON.stringify({
  log: {
    entries: [
      { request: { method: "GET", url: "https://api.example.org/logo.png", headers: [] } },
      {
        request: {
          method: "POST",
          url: ADDRESS,
          headers: [],
          postData: { mimeType: "application/json", text: JSON_BODY },
        },
      },
    ],
  },
});

const SAME: Readonly<Record<string, string>> = {
  form: `service=media&action=list&${FORM}`,
  "a query": `${ADDRESS}?${FORM}`,
  "an old query": `https://api.example.org/api_v3/?service=media&action=list&${FORM}`,
  "names as PHP has them": `service=media&action=list&${FORM.replace(/(filter|pager):(\w+)/g, "$1[$2]")}`,
  "curl with a form": `curl -X POST '${ADDRESS}' -d ${FORM.split("&")
    .map((each) => `'${each}'`)
    .join(" -d ")}`,
  "curl with JSON": `$ curl ${ADDRESS} \\\n  -H 'Content-Type: application/json' \\\n  --data-raw $'${JSON_BODY.replace(/'/g, "\\'")}'`,
  "curl with parts": `curl -s --url=${ADDRESS} --form json='${JSON_BODY.replace(/'/g, "'\\''")}'`,
  "a HAR document": HAR,
  "lines of a log": `service=media\naction=list\n${FORM.split("&")
    .map((each) => decodeURIComponent(each.replaceAll("+", " ")))
    .join("\n")}`,
  "a dump of PHP": `Array\n(\n${FORM.split("&")
    .map((each) => `    [${decodeURIComponent(each.replaceAll("+", " ")).replace("=", "] => ")}`)
    .join("\n")}\n    [service] => media\n    [action] => list\n)`,
  "a document of ours": JSON.stringify(LIST),
};

for (const [name, text] of Object.entries(SAME)) {
  test(`the call of ${name}`, () => {
    assert.deepEqual(fromText(api, text), { document: LIST, notes: [] });
  });
}

test("a multirequest, its results and what goes with it", () => {
  const { document, notes } = fromText(
    api,
    "1:service=media&1:action=list&2:service=media&2:action=get&2:entryId={1:result:objects:0:id}&ks=abc&partnerId=102",
  );
  assert.deepEqual(notes, []);
  assert.deepEqual(document, {
    multirequest: [
      { service: "media", action: "list", arguments: {} },
      { service: "media", action: "get", arguments: { entryId: { $result: [1, "objects", 0, "id"] } } },
    ],
    client: { ks: "abc", settings: { partnerId: 102 } },
  });
});

test("the four states of a value", () => {
  const { document } = fromText(
    api,
    "service=media&action=update&entryId=1&mediaEntry:name=&mediaEntry:tags__null=&mediaEntry:operationAttributes:-=",
  );
  assert.deepEqual(document["arguments"], {
    entryId: "1",
    mediaEntry: { name: "", tags: null, operationAttributes: [] },
  });
});

test("what the API does not have is left out and told", () => {
  const { document, notes } = fromText(api, "service=media&action=get&entryId=1&nothing=2&__proto__=3&constructor=4");
  assert.deepEqual(document["arguments"], { entryId: "1" });
  assert.equal(notes.length, 3);
  assert.match(notes[0] ?? "", /media\.get has no nothing/);
});

test("what makes no call says why", () => {
  const wrong: Readonly<Record<string, RegExp>> = {
    "": /nothing in it/,
    "   ": /nothing in it/,
    "hello there": /names a service/,
    "service=media&action=fly": /no action media\.fly/,
    '{"log": {}}': /log\.entries/,
    '{"log": {"entries": []}}': /no request/,
    '{"service": ': /./,
    curl: /names a service/,
    "curl https://api.example.org/api_v3 -d '[1]' -H 'content-type: application/json'": /no JSON object/,
  };
  for (const [text, reason] of Object.entries(wrong)) {
    assert.throws(
      () => fromText(api, text),
      (error) => error instanceof PasteError && reason.test(error.message),
      text,
    );
  }
});

test("whole numbers keep their digits", () => {
  const text = "service=media&action=list&filter:createdAtGreaterThanOrEqual=9007199254740993";
  const { filter } = fromText(api, text).document["arguments"] as { filter: { createdAtGreaterThanOrEqual: bigint } };
  assert.equal(filter.createdAtGreaterThanOrEqual, 9007199254740993n);
});
