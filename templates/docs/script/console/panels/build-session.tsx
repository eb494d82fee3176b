/** A session built in the browser: the secret of the account stays in this page. */

import type { JSX } from "preact";
import { useState } from "preact/hooks";

import { readSession } from "../../session/decode.js";
import { buildSession } from "../../session/local.js";
import { useDesk } from "../desk.js";
import { Labelled } from "../parts/labelled.js";
import type { Kept } from "../state/session.js";

export interface BuildSessionProps {
  readonly onSession: (session: Kept) => void;
}

export function BuildSession({ onSession }: BuildSessionProps): JSX.Element {
  const desk = useDesk();
  const [partner, setPartner] = useState("");
  const [secret, setSecret] = useState("");
  const [user, setUser] = useState("");
  const [type, setType] = useState("0");
  const [expiry, setExpiry] = useState("86400");
  const [privileges, setPrivileges] = useState("");
  const [version, setVersion] = useState("2");
  const [problem, setProblem] = useState("");
  const isReady = /^\d+$/.test(partner.trim()) && secret !== "" && /^\d+$/.test(expiry.trim());
  const build = async (): Promise<void> => {
    try {
      const ks = await buildSession(secret, {
        partnerId: Number(partner),
        userId: user,
        type: Number(type),
        expiry: Number(expiry),
        privileges,
        version: version === "1" ? 1 : 2,
      });
      setProblem("");
      desk.tell("The session is built; calls are made with it.");
      onSession({ ks, source: "built in this browser", view: await readSession(ks, secret) });
    } catch (error) {
      setProblem(error instanceof Error ? error.message : `${error}`);
    }
  };
  const id = `${desk.scope}-build`;
  return (
    <div class="cx-grid">
      <Labelled id={`${id}-partner`} title="Partner id" kind="number" value={partner} onText={setPartner} />
      <Labelled id={`${id}-secret`} title="Admin secret" kind="secret" value={secret} onText={setSecret} />
      <Labelled id={`${id}-user`} title="User id" kind="text" value={user} onText={setUser} />
      <div>
        <label for={`${id}-type`}>Type</label>
        <select id={`${id}-type`} value={type} onChange={(event) => setType(event.currentTarget.value)}>
          <option value="0">user (0)</option>
          <option value="2">admin (2)</option>
        </select>
      </div>
      <Labelled id={`${id}-expiry`} title="Lifetime in seconds" kind="number" value={expiry} onText={setExpiry} />
      <Labelled id={`${id}-privileges`} title="Privileges" kind="text" value={privileges} onText={setPrivileges} />
      <div>
        <label for={`${id}-version`}>Version</label>
        <select id={`${id}-version`} value={version} onChange={(event) => setVersion(event.currentTarget.value)}>
          <option value="2">2 (encrypted)</option>
          <option value="1">1 (readable)</option>
        </select>
      </div>
      <button type="button" class="cx-main" disabled={!isReady} onClick={() => void build()}>
        Build the session
      </button>
      <p class="cx-about">It is built here: the secret does not leave this page, and is not kept.</p>
      <p role="status" class="cx-problem cx-error">
        {problem}
      </p>
    </div>
  );
}
