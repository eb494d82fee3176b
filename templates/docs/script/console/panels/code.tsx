/** The call as code in every language, and as requests of tools. Secrets are placeholders in all of it. */

import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";

import type { Document } from "../../model/call.js";
import type { Language } from "../../model/load.js";
import { readPartly } from "../../model/read.js";
import { toCurl, toHttpFile, toHttpie } from "../../request/curl.js";
import type { Exchange, SentRequest } from "../../request/exchange.js";
import { toHar } from "../../request/har.js";
import { hideIn } from "../../request/secrets.js";
import { type SendOptions, prepare } from "../../request/send.js";
import { useDesk } from "../desk.js";
import { CopyButton, saveFile } from "../parts/copy.js";
import { type Tab, Tabs } from "../parts/tabs.js";
import { chooseLanguage, onLanguage, printerOf, storedLanguage } from "../state/languages.js";
import { withPlaceholders } from "../state/placeholders.js";
import { rawText } from "../state/raw-request.js";

export interface CodeProps {
  /** As it is sent, with session and server. */
  readonly document: Document;
  readonly options: SendOptions;
  /** What was sent last, for the archive. */
  readonly exchange: Exchange | undefined;
}

interface Tool {
  readonly key: string;
  readonly title: string;
  readonly file: string;
  readonly text: (request: SentRequest) => string;
}

const TOOLS: readonly Tool[] = [
  { key: "curl", title: "curl", file: "call.sh", text: toCurl },
  { key: "httpie", title: "HTTPie", file: "call.sh", text: toHttpie },
  { key: "http", title: ".http", file: "call.http", text: toHttpFile },
  { key: "raw", title: "Raw", file: "request.txt", text: rawText },
];

const DELAY = 150;

export function Code({ document: call, options, exchange }: CodeProps): JSX.Element {
  const desk = useDesk();
  const { languages } = desk.model;
  const tabs: readonly Tab[] = [
    ...languages.map(({ name, title }) => ({ key: name, title })),
    ...TOOLS.map(({ key, title }) => ({ key, title })),
    { key: "har", title: "HAR" },
  ];
  const [chosen, setChosen] = useState(() => known(tabs, storedLanguage()) ?? tabs[0]?.key ?? "curl");
  useEffect(() => onLanguage((language) => setChosen((now) => known(tabs, language) ?? now)), []);
  const choose = (key: string): void => {
    setChosen(key);
    if (languages.some((language) => language.name === key)) chooseLanguage(key);
  };
  const text = useCode(chosen, call, options, exchange);
  return (
    <Tabs id={`${desk.scope}-code`} label="The call as code" tabs={tabs} chosen={chosen} onChoose={choose}>
      <div class="cx-code-tools">
        <CopyButton text={text} />
        <button type="button" onClick={() => saveFile(fileName(chosen, languages), "text/plain", text)}>
          Save
        </button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard */}
      <pre class="cx-code" tabIndex={0}>
        <code>{text}</code>
      </pre>
    </Tabs>
  );
}

/** The text of one tab; it follows the call a moment after the last key. */
function useCode(key: string, call: Document, options: SendOptions, exchange: Exchange | undefined): string {
  const { model, root } = useDesk();
  const [text, setText] = useState("");
  useEffect(() => {
    let isCurrent = true;
    const timer = setTimeout(() => {
      const made = key === "har" ? archive() : code();
      made.catch(message).then((found) => isCurrent && setText(found));
    }, DELAY);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [key, call, options, exchange]);
  return text;

  async function code(): Promise<string> {
    const { program, problems } = readPartly(model.api, withPlaceholders(model.api, call));
    if (!program) return problems.map((problem) => problem.text).join("\n") || "Choose an action first.";
    const tool = TOOLS.find((each) => each.key === key);
    if (!tool) return (await printerOf(model, root, key))(program);
    const full = readPartly(model.api, call).program ?? program;
    // A signature would be wrong as soon as somebody puts a session in.
    return tool.text(hideIn(model.api, await prepare(model.api, full, { ...options, sign: false })));
  }

  async function archive(): Promise<string> {
    return exchange ? toHar([exchange], model.api) : "Send the call: the archive holds the request with its answer.";
  }
}

function message(error: unknown): string {
  return error instanceof Error ? error.message : `${error}`;
}

function known(tabs: readonly Tab[], key: string | undefined): string | undefined {
  return tabs.find((tab) => tab.key === key)?.key;
}

function fileName(key: string, languages: readonly Language[]): string {
  const tool = TOOLS.find((each) => each.key === key);
  return tool?.file ?? languages.find(({ name }) => name === key)?.file ?? "call.har";
}
