/** The call that is worked on: which action, and the form of its parameters; or the calls of a multirequest. */

import type { JSX } from "preact";

import type { Document } from "../../model/call.js";
import { find } from "../../model/places.js";
import { useDesk } from "../desk.js";
import { asMultirequest, isMultirequest, nameOf, newCall } from "../state/calls.js";
import { ActionChoice } from "./action-choice.js";
import { CallForm } from "./call-form.js";
import { Calls } from "./calls.js";

export interface MainProps {
  readonly isPage: boolean;
  readonly example: Document | undefined;
  readonly onOpen: (document: Document) => void;
}

export function Main({ isPage, example, onOpen }: MainProps): JSX.Element {
  const desk = useDesk();
  const { document } = desk;
  if (isMultirequest(document)) {
    return (
      <>
        <div class="cx-which">
          <b>Multirequest</b> <span class="cx-about">calls in one request, made in this order</span>
        </div>
        <Calls />
      </>
    );
  }
  const found = find(desk.api, `${document["service"] ?? ""}`, `${document["action"] ?? ""}`);
  const id = `${desk.scope}-action`;
  return (
    <>
      <div class="cx-which">
        {isPage ? (
          <>
            <label for={id}>Action</label>
            <ActionChoice
              id={id}
              label="Action"
              chosen={nameOf(document) === "." ? "" : nameOf(document)}
              onChoose={(service, action) => desk.change((old) => ({ ...old, ...newCall(service, action) }))}
            />
            {found && (
              <a href={desk.root + desk.model.urls.action(found.service.id, found.action.name)}>Documentation</a>
            )}
          </>
        ) : (
          <b class="cx-action">{nameOf(document)}</b>
        )}
        <span class="cx-space" />
        {example && (
          <button type="button" onClick={() => onOpen(example)}>
            Fill in the example
          </button>
        )}
        {found?.action.batchable && (
          <button type="button" onClick={() => desk.change(asMultirequest)}>
            Make it a multirequest
          </button>
        )}
      </div>
      {found ? (
        <CallForm action={found.action} path={[]} call={document} earlier={[]} />
      ) : (
        <p class="cx-none">{nameOf(document) === "." ? "Choose an action to call." : "There is no such action."}</p>
      )}
    </>
  );
}
