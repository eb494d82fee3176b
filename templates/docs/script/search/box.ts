/** The search box of every page: a combo box with a list of what was found. */

import { shared } from "../printer.js";
import { say } from "../site/copy.js";
import { element, icon, isEditable } from "../site/dom.js";
import { loadScript } from "../site/scripts.js";
import { helpDialog } from "./help.js";
import { chosen } from "./keys.js";
import { options, remarks } from "./results.js";
import { type Outcome, Search } from "./search.js";
import { unpack } from "./unpack.js";

const INDEX = "assets/search.js";
const MOST = 40;
const SAID_AFTER = 400;
const OPTION = "search-option-";
const GLASS = "M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9M10.3 10.3l3.7 3.7";

/** Puts the search into `place`. */
export function searchBox(place: HTMLElement): void {
  new Box(place).start();
}

class Box {
  readonly #place: HTMLElement;
  readonly #input = element("input", {
    id: "search-input",
    type: "search",
    role: "combobox",
    class: "search-input",
    placeholder: "Search",
    autocomplete: "off",
    autocapitalize: "off",
    spellcheck: "false",
    "aria-label": "Search",
    "aria-autocomplete": "list",
    "aria-expanded": "false",
    "aria-controls": "search-results",
    "aria-keyshortcuts": "/ s Control+K",
  });
  readonly #list = element("div", { id: "search-results", role: "listbox", "aria-label": "What was found" });
  readonly #remarks = element("div", { class: "search-remarks" });
  readonly #foot = element("p", { class: "search-foot" });
  readonly #panel = element("div", { class: "search-panel" });
  readonly #help = helpDialog((text) => this.#ask(text));
  #options: readonly HTMLAnchorElement[] = [];
  #chosen = -1;
  #search: Search | undefined;
  #loading: Promise<Search | undefined> | undefined;
  #saying: ReturnType<typeof setTimeout> | undefined;

  constructor(place: HTMLElement) {
    this.#place = place;
  }

  start(): void {
    const hint = element("kbd", { class: "search-hint", "aria-hidden": "true" }, "/");
    const help = element("button", { type: "button", class: "bar-button", "aria-label": "Help on the search" }, "?");
    help.addEventListener("click", () => this.#help.showModal());
    this.#panel.append(this.#remarks, this.#list, this.#foot);
    this.#panel.hidden = true;
    const field = element("div", { class: "search-field" }, icon(GLASS), this.#input, hint);
    this.#place.classList.add("search");
    this.#place.setAttribute("role", "search");
    this.#place.append(field, help, this.#panel);
    this.#place.hidden = false;
    document.body.append(this.#help);
    this.#listen();
    const asked = new URLSearchParams(location.search).get("q");
    if (asked !== null && asked !== "") this.#ask(asked);
  }

  #listen(): void {
    const input = this.#input;
    input.addEventListener("focus", () => void this.#load());
    input.addEventListener("pointerenter", () => void this.#load());
    input.addEventListener("input", () => void this.#run());
    input.addEventListener("click", () => {
      if (this.#panel.hidden && input.value.trim() !== "") void this.#run();
    });
    input.addEventListener("keydown", (event) => this.#key(event));
    this.#place.addEventListener("focusout", (event) => {
      const next = event.relatedTarget;
      if (next instanceof Node && !this.#place.contains(next)) this.#close();
    });
    document.addEventListener("pointerdown", (event) => {
      if (event.target instanceof Node && !this.#place.contains(event.target)) this.#close();
    });
    this.#list.addEventListener("click", (event) => {
      // A link within the page leaves the page as it is, but for the search.
      if (event.target instanceof Element && event.target.closest("a") !== null && !event.ctrlKey && !event.metaKey) {
        this.#close();
      }
    });
    document.addEventListener("keydown", (event) => this.#shortcut(event));
  }

  #shortcut(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.altKey || this.#help.open) return;
    const control = event.ctrlKey || event.metaKey;
    const wanted = control ? event.key.toLowerCase() === "k" : event.key === "/" || event.key === "s";
    const typing = isEditable(event.target);
    if (wanted && (control || !typing)) {
      event.preventDefault();
      this.#input.focus();
      this.#input.select();
      scrollTo({ top: scrollY });
    } else if (event.key === "?" && !typing && !control) {
      event.preventDefault();
      this.#help.showModal();
    }
  }

  #key(event: KeyboardEvent): void {
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === "Escape") {
      event.preventDefault();
      if (this.#panel.hidden) this.#clear();
      else this.#close();
    } else if (event.key === "Enter") {
      event.preventDefault();
      void this.#open(event.shiftKey);
    } else if (event.key === "?" && this.#input.value === "") {
      event.preventDefault();
      this.#help.showModal();
    } else {
      const next =
        event.shiftKey || this.#panel.hidden ? undefined : chosen(event.key, this.#chosen, this.#options.length);
      if (next !== undefined) {
        event.preventDefault();
        this.#choose(next);
      } else if (event.key === "ArrowDown" && this.#panel.hidden) void this.#run();
    }
  }

  /** Opens the chosen hit, or the first; `apart` in a window of its own. */
  async #open(apart: boolean): Promise<void> {
    if (this.#search === undefined || this.#panel.hidden) await this.#run();
    const link = this.#options[Math.max(this.#chosen, 0)];
    if (link === undefined) return;
    if (apart) open(link.href, "_blank", "noopener");
    else link.click();
  }

  /** Searches for `text` as if somebody had typed it. */
  #ask(text: string): void {
    this.#input.value = text;
    this.#input.focus();
    void this.#run();
  }

  #load(): Promise<Search | undefined> {
    this.#loading ??= loadScript(INDEX)
      .then(() => {
        this.#search = new Search(unpack(shared().index));
        return this.#search;
      })
      .catch((error: unknown) => {
        this.#loading = undefined;
        this.#show([element("p", {}, `The search cannot be used: ${(error as Error).message}`)], [], "");
        return undefined;
      });
    return this.#loading;
  }

  async #run(): Promise<void> {
    const text = this.#input.value;
    this.#address(text);
    if (text.trim() === "") {
      this.#close();
      return;
    }
    const search = this.#search ?? (await this.#load());
    // While the index was loading, more may have been typed: that has been asked for as well.
    if (search === undefined || text !== this.#input.value) return;
    this.#present(search, search.run(text, MOST));
  }

  #present(search: Search, outcome: Outcome): void {
    const { total, hits } = outcome;
    const count = total === 1 ? "1 result" : `${total} results`;
    const foot = total > hits.length ? `The best ${hits.length} of ${total}. Say more to see others.` : count;
    const said = remarks(outcome, (text) => this.#ask(text));
    this.#show(said, options(search, outcome, OPTION), total > 0 ? foot : "");
    clearTimeout(this.#saying);
    this.#saying = setTimeout(() => say(total > 0 ? count : (this.#remarks.textContent ?? "")), SAID_AFTER);
  }

  #show(said: readonly HTMLElement[], found: readonly HTMLAnchorElement[], foot: string): void {
    this.#options = found;
    this.#remarks.replaceChildren(...said);
    this.#list.replaceChildren(...found);
    this.#list.hidden = found.length === 0;
    this.#foot.textContent = foot;
    this.#panel.hidden = false;
    this.#panel.scrollTop = 0;
    this.#input.setAttribute("aria-expanded", String(found.length > 0));
    this.#choose(-1);
  }

  #choose(number: number): void {
    this.#options[this.#chosen]?.setAttribute("aria-selected", "false");
    for (const each of this.#list.querySelectorAll('[aria-selected="true"]'))
      each.setAttribute("aria-selected", "false");
    this.#chosen = number;
    const option = this.#options[number];
    if (option === undefined) {
      this.#input.removeAttribute("aria-activedescendant");
      return;
    }
    option.setAttribute("aria-selected", "true");
    option.scrollIntoView({ block: "nearest" });
    this.#input.setAttribute("aria-activedescendant", option.id);
  }

  #close(): void {
    clearTimeout(this.#saying);
    this.#panel.hidden = true;
    this.#input.setAttribute("aria-expanded", "false");
    this.#input.removeAttribute("aria-activedescendant");
    this.#chosen = -1;
  }

  #clear(): void {
    this.#input.value = "";
    this.#address("");
    this.#input.blur();
  }

  /** Keeps the query in the address, so that it can be shared and is there on the way back. */
  #address(text: string): void {
    const url = new URL(location.href);
    if (text === "") url.searchParams.delete("q");
    else url.searchParams.set("q", text);
    try {
      history.replaceState(history.state, "", url);
    } catch {
      // Some browsers let pages from a folder have no address but their own.
    }
  }
}
