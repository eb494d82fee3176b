/** What surrounds the call: the session it is made with, and the server it goes to. */

import { useCallback, useEffect, useMemo, useState } from "preact/hooks";

import type { Api } from "../model/api.js";
import type { Document } from "../model/call.js";
import { type OwnServer, ownServer } from "../request/servers.js";
import type { Environment } from "../store/environments.js";
import { type Server, directServer, knownServers } from "./state/servers.js";
import { type Kept, NO_SESSION, storeSession, storedSession } from "./state/session.js";

export interface Around {
  readonly session: Kept;
  readonly setSession: (session: Kept) => void;
  readonly remember: boolean;
  readonly setRemember: (remember: boolean) => void;
  /** Servers that need no typing. */
  readonly known: readonly Server[];
  /** Undefined while there is none to call. */
  readonly server: Server | undefined;
  /** Settings of the environment that was chosen. */
  readonly settings: Document;
  readonly setServer: (server: Server, environment?: Environment) => void;
}

const NONE: Document = {};

export function useSurroundings(api: Api): Around {
  const stored = useMemo(storedSession, []);
  const [session, keepSession] = useState<Kept>(stored ?? NO_SESSION);
  const [remember, keepRemember] = useState(stored !== undefined);
  const [own, setOwn] = useState<OwnServer>({});
  const [chosen, setChosen] = useState<{ readonly server: Server; readonly settings: Document } | undefined>(undefined);
  useEffect(() => {
    void ownServer(location).then(setOwn);
  }, []);
  const known = useMemo(() => knownServers(own, api.serviceUrl), [own, api]);
  const setSession = useCallback(
    (next: Kept): void => {
      keepSession(next);
      if (remember) storeSession(next.ks ? next : undefined);
    },
    [remember],
  );
  const setRemember = (next: boolean): void => {
    keepRemember(next);
    storeSession(next && session.ks ? session : undefined);
  };
  return {
    session,
    setSession,
    remember,
    setRemember,
    known,
    server: chosen?.server ?? known[0],
    settings: chosen?.settings ?? NONE,
    setServer: (server, environment) => setChosen({ server, settings: environment?.settings ?? NONE }),
  };
}

/** The server of a document that comes from elsewhere, where it names one. */
export function serverOf(serviceUrl: string, known: readonly Server[]): Server | undefined {
  if (!serviceUrl) return undefined;
  return known.find((each) => each.serviceUrl === serviceUrl) ?? directServer(serviceUrl);
}
