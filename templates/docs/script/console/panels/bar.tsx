/** The bar above the call: where it goes, with which session, and the panels for all else. */

import type { JSX } from "preact";

import { canUpload } from "../../request/uploads.js";
import { toFragment } from "../../request/share.js";
import { useDesk } from "../desk.js";
import { clock } from "../state/times.js";
import type { Around } from "../use-surroundings.js";
import type { Work } from "../use-work.js";
import { useSecondsLeft, useSessionView } from "./session-facts.js";

export type PanelName =
  "server" | "session" | "settings" | "document" | "upload" | "history" | "saved" | "scenarios" | "import" | "share";

export interface BarProps {
  readonly around: Around;
  readonly work: Work;
  readonly panel: PanelName | undefined;
  readonly isPage: boolean;
  readonly onPanel: (name: PanelName | undefined) => void;
}

export function Bar({ around, work, panel, isPage, onPanel }: BarProps): JSX.Element {
  const desk = useDesk();
  const item = (name: PanelName, content: JSX.Element | string): JSX.Element => (
    <button
      type="button"
      class="cx-tool"
      aria-expanded={panel === name}
      aria-controls={panel === name ? `${desk.scope}-panel` : undefined}
      onClick={() => onPanel(panel === name ? undefined : name)}
    >
      {content}
    </button>
  );
  const openPage = async (): Promise<void> => {
    const { fragment } = await toFragment(desk.api, desk.document);
    location.assign(`${desk.root}console.html${fragment}`);
  };
  return (
    <fieldset class="cx-bar" aria-label="Tools of the console">
      {item(
        "server",
        <>
          Server <b class="cx-short-text">{around.server?.title ?? "none"}</b>
        </>,
      )}
      {item(
        "session",
        <>
          Session <SessionMark around={around} />
        </>,
      )}
      {item("settings", "Settings")}
      {item("document", "JSON")}
      {canUpload(desk.api) && item("upload", "Upload")}
      {item("history", "History")}
      {item("saved", "Saved")}
      {item("scenarios", "Scenarios")}
      {item("import", "Import")}
      {item("share", "Share")}
      <span class="cx-space" />
      <button type="button" class="cx-tool" title="Undo" aria-label="Undo" disabled={!work.canUndo} onClick={work.undo}>
        ↶
      </button>
      <button type="button" class="cx-tool" title="Redo" aria-label="Redo" disabled={!work.canRedo} onClick={work.redo}>
        ↷
      </button>
      {!isPage && (
        <button type="button" class="cx-tool" onClick={() => void openPage()}>
          Own page
        </button>
      )}
    </fieldset>
  );
}

function SessionMark({ around }: { readonly around: Around }): JSX.Element {
  const view = useSessionView(around.session);
  const left = useSecondsLeft(around.session, view);
  if (!around.session.ks) return <b>none</b>;
  if (left !== undefined && left <= 0) return <b class="cx-bad">expired</b>;
  const who = view?.userId || (view?.partnerId === undefined ? "KS" : `partner ${view.partnerId}`);
  return (
    <b class="cx-short-text">
      {who}
      {left !== undefined && ` ${clock(left)}`}
    </b>
  );
}
