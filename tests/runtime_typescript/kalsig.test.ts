import assert from "node:assert/strict";
import { createHash, randomBytes } from "node:crypto";
import { test } from "node:test";

import { toHex } from "../runtime/base64.js";
import { kalsig, signedText } from "../runtime/kalsig.js";
import { md5 } from "../runtime/md5.js";
import { vectors } from "./helpers.js";

interface Case {
  readonly name: string;
  readonly algorithm: string;
  readonly input: { readonly pairs: [string, string][] };
  readonly expected: { readonly signed_text: string; readonly kalsig: string };
}

const found = vectors<{ readonly cases: readonly Case[] }>("kalsig");

test("vectors of the classic rule", { skip: found ? false : "no reference data" }, () => {
  const classic = (found?.cases ?? []).filter(({ algorithm }) => algorithm === "classic");
  assert.ok(classic.length > 3);
  for (const { name, input, expected } of classic) {
    assert.equal(signedText(input.pairs), expected.signed_text, name);
    assert.equal(kalsig(input.pairs), expected.kalsig, name);
    assert.equal(kalsig([...input.pairs, ["kalsig", "old"]]), expected.kalsig, name);
  }
});

test("names are sorted by their bytes, not by the units of UTF-16", () => {
  assert.equal(
    signedText([
      ["\u{1f600}", "2"],
      ["\uffee", "1"],
      ["ab", "0"],
      ["a", "9"],
    ]),
    "a9ab0\uffee1\u{1f600}2",
  );
});

test("MD5 is that of others, at every length around a block", () => {
  for (let length = 0; length < 200; length++) {
    const data = randomBytes(length);
    assert.equal(toHex(md5(data)), createHash("md5").update(data).digest("hex"));
  }
  const large = randomBytes(1_000_003);
  assert.equal(toHex(md5(large)), createHash("md5").update(large).digest("hex"));
});
