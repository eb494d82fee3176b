/** The form of one call: a row per parameter, or its JSON, or both. */

import type { JSX } from "preact";
import { useState } from "preact/hooks";

import type { Action } from "../../model/api.js";
import type { Document } from "../../model/call.js";
import { ActionContext, EarlierContext, type EarlierCall, fieldId, useDesk } from "../desk.js";
import { PlaceRow } from "../fields/place.js";
import { at, isFields, type Path } from "../state/edit.js";
import { Raw } from "./raw.js";

export interface CallFormProps {
  readonly action: Action;
  /** The way to the call. */
  readonly path: Path;
  readonly call: Document;
  readonly earlier: readonly EarlierCall[];
  /** Names of settings that this call can have of its own. */
  readonly children?: JSX.Element | undefined;
}

type View = "form" | "json" | "both";

const VIEWS: readonly (readonly [View, string])[] = [
  ["form", "Form"],
  ["json", "JSON"],
  ["both", "Both"],
];

export function CallForm({ action, path, call, earlier, children }: CallFormProps): JSX.Element {
  const desk = useDesk();
  const [view, setView] = useState<View>("form");
  const place = [...path, "arguments"];
  const found = at(call, ["arguments"]);
  const values = isFields(found) ? found : {};
  return (
    <ActionContext.Provider value={action}>
      <EarlierContext.Provider value={earlier}>
        <fieldset class="cx-views cx-segments" aria-label="View of the arguments">
          {VIEWS.map(([key, title]) => (
            <button key={key} type="button" aria-pressed={view === key} onClick={() => setView(key)}>
              {title}
            </button>
          ))}
        </fieldset>
        <div class={`cx-arguments cx-view-${view}`}>
          {view !== "json" && (
            <div class="cx-form">
              {action.parameters.map((parameter) => (
                <PlaceRow
                  key={parameter.name}
                  place={parameter}
                  path={[...place, parameter.name]}
                  value={values[parameter.name]}
                  required={!parameter.optional}
                  fallback={parameter.default}
                />
              ))}
              {!action.parameters.length && <p class="cx-none">This action takes no parameters.</p>}
            </div>
          )}
          {view !== "form" && (
            <Raw
              id={`${fieldId(desk, place)}-raw`}
              value={values}
              label="Arguments as JSON"
              onChange={(next) => desk.set(place, next)}
            />
          )}
        </div>
        {children}
      </EarlierContext.Provider>
    </ActionContext.Provider>
  );
}
