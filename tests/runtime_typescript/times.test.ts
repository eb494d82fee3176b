import assert from "node:assert/strict";
import { test } from "node:test";

import { UsageError } from "../runtime/errors.js";
import { REMOVE_TIME, fromSeconds, toSeconds } from "../runtime/times.js";

test("moments become Unix seconds, and back", () => {
  assert.equal(toSeconds(new Date("2023-11-14T22:13:20Z")), 1700000000);
  assert.equal(fromSeconds(1700000000).toISOString(), "2023-11-14T22:13:20.000Z");
  assert.equal(fromSeconds(1700000000n).getTime(), 1700000000000);
  assert.equal(toSeconds(new Date("1950-01-01T00:00:00.900Z")), -631152000);
  assert.equal(REMOVE_TIME, -1);
});

test("what the server would take for an offset from its own clock is refused", () => {
  for (const date of ["1970-01-01T00:00:00Z", "1979-12-29T00:00:00Z", "1960-01-05T00:00:00Z", "nonsense"]) {
    assert.throws(() => toSeconds(new Date(date)), UsageError);
  }
});
