/** Sessions by the vectors of the reference data: what is made here has the bytes that servers expect. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { readSession } from "../../templates/docs/script/session/decode.js";
import { buildSession } from "../../templates/docs/script/session/local.js";

interface Vector {
  readonly name: string;
  readonly operation: string;
  readonly input: Readonly<Record<string, string | number>>;
  readonly expected: { readonly ks?: string; readonly fails?: unknown };
}

const { SHARED: shared } = process.env;

for (const version of [1, 2] as const) {
  test(
    `sessions of version ${version}`,
    { skip: !shared && "the reference data is not beside the checkout" },
    async () => {
      const { cases } = JSON.parse(readFileSync(`${shared}/vectors/ks_v${version}.json`, "utf8")) as {
        cases: Vector[];
      };
      let made = 0;
      for (const { name, operation, input, expected } of cases) {
        if (operation !== "generate" || !expected.ks) continue;
        const { secret, partnerId, userId, type, expiry, privileges, now, rand, random_bytes_hex: hex } = input;
        const random = hex === undefined ? `${rand}` : new Uint8Array(Buffer.from(`${hex}`, "hex"));
        const details = { partnerId, userId, type, expiry, privileges, now } as { partnerId: number };
        if (version === 1 && `${userId}${privileges}`.includes(";")) {
          // A server would read other fields out of it.
          await assert.rejects(buildSession(`${secret}`, { ...details, version, random }), /cannot hold/);
          continue;
        }
        const ks = await buildSession(`${secret}`, { ...details, version, random });
        assert.equal(ks, expected.ks, name);
        const view = await readSession(ks, `${secret}`);
        assert.deepEqual([view.partnerId, view.userId, view.type], [partnerId, userId, type], name);
        assert.equal(view.expiry, Number(now) + Number(expiry), name);
        made++;
      }
      assert.ok(made >= 5, `${made} vectors`);
    },
  );
}
