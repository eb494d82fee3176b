/** What a session says, and the time that it has left. */

import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";

import { type SessionView, readSession } from "../../session/decode.js";
import { CopyButton } from "../parts/copy.js";
import type { Kept } from "../state/session.js";
import { clock } from "../state/times.js";

const TYPES: Readonly<Record<number, string>> = { [-1]: "none", 0: "user", 1: "widget", 2: "admin" };

/** What the session says by itself; undefined while it is read, or when there is none. */
export function useSessionView(session: Kept): SessionView | undefined {
  const [view, setView] = useState<SessionView | undefined>(undefined);
  useEffect(() => {
    let isCurrent = true;
    setView(session.view);
    if (session.ks && !session.view) void readSession(session.ks).then((found) => isCurrent && setView(found));
    return () => {
      isCurrent = false;
    };
  }, [session]);
  return view;
}

/** The seconds until the session ends, counted down; undefined where nobody knows. */
export function useSecondsLeft(session: Kept, view: SessionView | undefined): number | undefined {
  const expiry = view?.expiry ?? session.expiry;
  const [now, setNow] = useState(() => Date.now() / 1000);
  useEffect(() => {
    if (expiry === undefined) return undefined;
    const timer = setInterval(() => setNow(Date.now() / 1000), 1000);
    return () => clearInterval(timer);
  }, [expiry]);
  return expiry === undefined ? undefined : expiry - now;
}

export function SessionFacts({ session, onEnd }: { readonly session: Kept; readonly onEnd: () => void }): JSX.Element {
  const view = useSessionView(session);
  const left = useSecondsLeft(session, view);
  if (!session.ks) return <p class="cx-none">No session: calls are made as anybody.</p>;
  const facts: readonly (readonly [string, string | undefined])[] = [
    ["Partner", text(view?.partnerId)],
    ["User", view?.userId === undefined ? undefined : view.userId || "nobody"],
    ["Type", view?.type === undefined ? undefined : `${TYPES[view.type] ?? "?"} (${view.type})`],
    ["Privileges", view?.privileges || undefined],
    ["Version", text(view?.version)],
    ["From", session.source],
  ];
  return (
    <div class="cx-facts">
      <dl>
        {facts.map(([name, value]) =>
          value ? (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ) : null,
        )}
        {left !== undefined && (
          <div>
            <dt>Time left</dt>
            <dd class={left <= 0 ? "cx-bad" : left < 300 ? "cx-short" : ""}>{left <= 0 ? "expired" : clock(left)}</dd>
          </div>
        )}
      </dl>
      {view?.error && <p class="cx-problem cx-error">{view.error}. It is sent as it is.</p>}
      {view?.hidden && <p class="cx-about">The rest of it is encrypted with the secret of the account.</p>}
      {left !== undefined && left <= 0 && (
        <p class="cx-problem cx-error">This session has ended. A call with it is refused; get a new one below.</p>
      )}
      <CopyButton text={session.ks} title="Copy the KS" />{" "}
      <button type="button" onClick={onEnd}>
        Forget it
      </button>
    </div>
  );
}

function text(value: number | undefined): string | undefined {
  return value === undefined ? undefined : `${value}`;
}
