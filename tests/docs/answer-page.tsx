/** A page of nothing but what shows answers and what is kept, with answers that tests give it. */

import { render } from "preact";

import { AnswerView } from "../../templates/docs/script/answer/view.js";
import type { Service } from "../../templates/docs/script/model/api.js";
import type { Program } from "../../templates/docs/script/model/call.js";
import type { Urls } from "../../templates/docs/script/model/urls.js";
import type { Exchange, Outcome } from "../../templates/docs/script/request/exchange.js";
import { ScenarioPanel } from "../../templates/docs/script/scenario/panel.js";
import { eraseEverything } from "../../templates/docs/script/store/erase.js";
import { createHistory } from "../../templates/docs/script/store/history.js";
import { HistoryPanel, SavedPanel } from "../../templates/docs/script/store/panel.js";
import { createSaved } from "../../templates/docs/script/store/saved.js";
import { exchangeOf } from "./exchanges.js";
import { ENTRY, smallApi } from "./small-api.js";

const service: Service = {
  id: "media",
  name: "media",
  description: "",
  actions: [{ name: "get", result: ENTRY, parameters: [], throws: ["NOT_FOUND"], description: "", batchable: true }],
};
const api = { ...smallApi(), services: new Map([["media", service]]) };
const urls: Urls = {
  service: (id) => `services/${id}.html`,
  action: (id, name) => `actions/${id}/${name}.html`,
  object: (name) => `objects/${name}.html`,
  enum: (name) => `enums/${name}.html`,
  error: (name) => `errors.html#${name}`,
  setting: (name) => `settings.html#${name}`,
  plugin: (name) => `plugins.html#${name}`,
};

function programOf(calls: number): Program {
  const [action] = service.actions;
  if (!action) throw new Error("the service has no action");
  const call = { service, action, arguments: [], settings: [] };
  const client = { serviceUrl: "", ks: "", settings: [] };
  return { calls: Array.from({ length: calls }, () => call), multirequest: calls > 1, settings: [], client };
}

const history = createHistory(api);
const saved = createSaved(api);
const place = { api, urls, root: "../" };
const document_ = {
  service: "media",
  action: "get",
  arguments: { entryId: "0_a" },
  client: { ks: "a-secret-session" },
};
const used: string[] = [];

/** What tests call. */
const page = {
  used,
  history,
  saved,
  eraseEverything,
  remember: (text: string, outcome?: Outcome) => history.remember(document_, exchangeOf(text, outcome)),
  answer: (text: string, outcome?: Outcome, calls = 1, more: Partial<Exchange> = {}) =>
    put(
      <AnswerView
        {...place}
        program={programOf(calls)}
        exchange={{ ...exchangeOf(text, outcome), ...more }}
        onUseResult={(call, steps) => used.push(`${call} ${steps.join(".")}`)}
      />,
    ),
  file: (contentType: string, bytes: readonly number[]) => {
    const content = new Blob([new Uint8Array(bytes)], { type: contentType });
    page.answer("", { kind: "file", contentType, name: "a file.bin", content });
  },
  panels: (answers: Readonly<Record<string, string>>) =>
    put(
      <div>
        <HistoryPanel {...place} store={history} onOpen={() => used.push("open")} onRun={() => used.push("run")} />
        <SavedPanel api={api} store={saved} document={document_} onOpen={() => used.push("opened")} />
        <ScenarioPanel
          {...place}
          store={saved}
          send={async (document) => exchangeOf(answers[JSON.stringify(document["arguments"])] ?? "{}")}
        />
      </div>,
    ),
};

function put(content: Parameters<typeof render>[0]): void {
  const place = document.getElementById("page");
  if (!place) return;
  render(null, place);
  render(<div class="cx">{content}</div>, place);
}

Object.assign(globalThis, { page });
