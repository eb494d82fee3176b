/** Settings of requests: those of the schema, and how the request is written and its answer asked for. */

import type { JSX } from "preact";

import type { Setting } from "../../model/api.js";
import type { Document, Json } from "../../model/call.js";
import { find } from "../../model/places.js";
import { ActionContext, useDesk } from "../desk.js";
import { PlaceRow } from "../fields/place.js";
import { isMultirequest } from "../state/calls.js";
import { at, isFields, type Path } from "../state/edit.js";

/** How a request is written, beside what it says. */
export interface Form {
  readonly format: "json" | "xml";
  readonly encoding: "json" | "form";
  readonly headers: readonly (readonly [string, string])[];
}

export interface SettingsProps {
  readonly form: Form;
  readonly onForm: (form: Form) => void;
}

/** All settings that hold for the whole request. */
export function Settings({ form, onForm }: SettingsProps): JSX.Element {
  const desk = useDesk();
  const settings = [...desk.api.settings.values()];
  const request = settings.filter((setting) => setting.group === "request" && setting.name !== "ks");
  const { service, action: name } = desk.document;
  const action = find(desk.api, `${service ?? ""}`, `${name ?? ""}`)?.action;
  return (
    <div class="cx-settings">
      <h4>Request</h4>
      <ActionContext.Provider value={action}>
        <SettingRows path={["settings"]} settings={request} />
      </ActionContext.Provider>
      <p class="cx-about">
        {isMultirequest(desk.document)
          ? "These hold for the whole multirequest; each call can have its own below its parameters."
          : "These go with this call."}{" "}
        The session (ks) is set under Session.
      </p>
      <h4>Client</h4>
      <SettingRows path={["client", "settings"]} settings={settings.filter((setting) => setting.group === "client")} />
      <h4>Form of the request</h4>
      <Headers form={form} onForm={onForm} />
    </div>
  );
}

/** The settings that one call of a multirequest can have of its own; among them its session. */
export function CallSettings({ path, call }: { readonly path: Path; readonly call: Document }): JSX.Element {
  const { api } = useDesk();
  const settings = [...api.settings.values()].filter((setting) => setting.group === "request");
  const given = at(call, ["settings"]);
  const count = isFields(given) ? Object.keys(given).length : 0;
  return (
    <details class="cx-call-settings">
      <summary>Settings of this call {count > 0 && <span class="cx-mark">{count}</span>}</summary>
      <SettingRows path={[...path, "settings"]} settings={settings} />
    </details>
  );
}

interface SettingRowsProps {
  readonly path: Path;
  readonly settings: readonly Setting[];
}

function SettingRows({ path, settings }: SettingRowsProps): JSX.Element {
  const desk = useDesk();
  const found = at(desk.document, path);
  const values: { readonly [name: string]: Json } = isFields(found) ? found : {};
  return (
    <div class="cx-form">
      {settings.map((setting) => (
        <PlaceRow
          key={setting.name}
          place={{ ...setting, ...(setting.secret ? { secret: true } : {}) }}
          path={[...path, setting.name]}
          value={values[setting.name]}
          marks={setting.volatile ? ["one call"] : []}
        />
      ))}
      {!settings.length && <p class="cx-none">The schema has none.</p>}
    </div>
  );
}

function Headers({ form, onForm }: SettingsProps): JSX.Element {
  const { scope } = useDesk();
  const set = (headers: Form["headers"]): void => onForm({ ...form, headers });
  return (
    <div class="cx-headers">
      {form.headers.map(([name, value], index) => (
        <div key={index} class="cx-header">
          <input
            type="text"
            aria-label={`Name of header ${index + 1}`}
            placeholder="Name"
            value={name}
            onInput={(event) => set(form.headers.toSpliced(index, 1, [event.currentTarget.value, value]))}
          />
          <input
            type="text"
            aria-label={`Value of header ${index + 1}`}
            placeholder="Value"
            value={value}
            onInput={(event) => set(form.headers.toSpliced(index, 1, [name, event.currentTarget.value]))}
          />
          <button
            type="button"
            aria-label={`Remove header ${index + 1}`}
            onClick={() => set(form.headers.toSpliced(index, 1))}
          >
            ✕
          </button>
        </div>
      ))}
      <button type="button" id={`${scope}-add-header`} class="cx-add" onClick={() => set([...form.headers, ["", ""]])}>
        + Add header
      </button>
      <p class="cx-about">A header that is not plain makes a browser ask the server for permission first (CORS).</p>
    </div>
  );
}
