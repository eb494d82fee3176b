/** Sending calls, one at a time, and what came of the last one. */

import { useRef, useState } from "preact/hooks";

import type { Api } from "../model/api.js";
import type { Document, Program } from "../model/call.js";
import type { Exchange } from "../request/exchange.js";
import { type SendOptions, send } from "../request/send.js";
import type { History } from "../store/history.js";

export interface Sent {
  readonly document: Document;
  readonly program: Program;
  readonly exchange: Exchange;
}

export interface Sending {
  readonly isBusy: boolean;
  readonly last: Sent | undefined;
  readonly start: (document: Document, program: Program, options: SendOptions) => Promise<Sent | undefined>;
  readonly cancel: () => void;
}

export function useSending(api: Api, history: History): Sending {
  const [isBusy, setBusy] = useState(false);
  const [last, setLast] = useState<Sent | undefined>(undefined);
  const running = useRef<AbortController | undefined>(undefined);
  const start = async (document: Document, program: Program, options: SendOptions): Promise<Sent | undefined> => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    setBusy(true);
    const exchange = await send(api, program, { ...options, signal: controller.signal });
    // A later call may have taken the place of this one.
    if (running.current !== controller) return undefined;
    running.current = undefined;
    setBusy(false);
    const sent = { document, program, exchange };
    setLast(sent);
    history.remember(document, exchange);
    return sent;
  };
  return { isBusy, last, start, cancel: () => running.current?.abort() };
}
