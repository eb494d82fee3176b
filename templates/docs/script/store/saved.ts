/** Calls that the user saved, in folders; each folder is a scenario, too. Without secrets. */

import type { Api } from "../model/api.js";
import type { Document, Json } from "../model/call.js";
import { parseJson, printJson } from "../model/json.js";
import { withoutSecrets } from "../scenario/captures.js";
import { BadScenario, scenarioJson, scenarioOf, stepJson, stepOf } from "../scenario/scenario.js";
import type { Scenario, Step } from "../scenario/scenario.js";
import { Changing, newId } from "./changing.js";
import { openShelf } from "./shelf.js";
import type { Shelf } from "./shelf.js";

export interface SavedCall extends Step {
  readonly id: string;
  /** Empty for none. */
  readonly folder: string;
  /** What the calls of a folder are sorted by. */
  readonly order: number;
}

/** What a call is saved as; expectations and captures begin empty. */
export type Draft = Pick<SavedCall, "name" | "folder" | "document"> & Partial<Step>;

export class SavedCalls extends Changing {
  /** By folder and order. */
  calls: readonly SavedCall[] = [];
  /** Whether they outlive the page, as far as is known. */
  lasting: boolean;
  private readonly shelf: Shelf<SavedCall>;
  private work: Promise<void>;
  private readonly api: Api;

  constructor(api: Api, shelf: Shelf<SavedCall> = openShelf<SavedCall>("saved")) {
    super();
    this.api = api;
    this.shelf = shelf;
    this.lasting = shelf.lasting;
    this.work = this.begin();
  }

  /** The names of all folders that have calls. */
  get folders(): readonly string[] {
    return [...new Set(this.calls.map(({ folder }) => folder))];
  }

  save(draft: Draft): SavedCall {
    const { name, folder, document, expect = [], capture = {} } = draft;
    const order = Math.max(0, ...this.calls.filter((each) => each.folder === folder).map((each) => each.order)) + 1;
    const plain = withoutSecrets(this.api, document);
    const saved: SavedCall = { id: newId(), name, folder, document: plain, expect, capture, order };
    this.put(saved);
    return saved;
  }

  /** Changes what is saved under an id: its name, folder, call, expectations, captures. */
  change(id: string, changes: Partial<Omit<SavedCall, "id">>): void {
    const found = this.calls.find((each) => each.id === id);
    if (!found) return;
    const document = changes.document && withoutSecrets(this.api, changes.document);
    this.put({ ...found, ...changes, ...(document && { document }) });
  }

  rename(id: string, name: string, folder?: string): void {
    this.change(id, folder === undefined ? { name } : { name, folder });
  }

  /** Moves a call by one place within its folder. */
  move(id: string, by: -1 | 1): void {
    const found = this.calls.find((each) => each.id === id);
    const inFolder = this.calls.filter((each) => each.folder === found?.folder);
    const from = inFolder.findIndex((each) => each.id === id);
    const other = inFolder[from + by];
    if (!found || !other) return;
    inFolder[from] = other;
    inFolder[from + by] = found;
    for (const [index, each] of inFolder.entries()) this.put({ ...each, order: index + 1 });
  }

  remove(id: string): void {
    this.calls = this.calls.filter((each) => each.id !== id);
    this.write((shelf) => shelf.remove(id));
    this.changed();
  }

  clear(): void {
    this.calls = [];
    this.write((shelf) => shelf.clear());
    this.changed();
  }

  /** A folder as a scenario. */
  scenario(folder: string): Scenario {
    return { name: folder, steps: this.calls.filter((each) => each.folder === folder) };
  }

  /** The file of a folder, a scenario; without a folder that of all calls. */
  exportFile(folder?: string): string {
    const all = folder === undefined ? this.calls : undefined;
    const file = all ? { calls: all.map((each) => ({ folder: each.folder, ...stepJson(each) })) } : undefined;
    return `${printJson((file ?? scenarioJson(this.scenario(folder ?? ""))) as Json, 2)}\n`;
  }

  /**
   * Saves what a file has: all calls of another browser, a scenario, or one call as `clientgen sample` reads it.
   *
   * @returns How many calls were saved.
   * @throws Error The file is none of them; the message says what is wrong.
   */
  importFile(text: string, name = "imported"): number {
    const drafts = draftsOf(parseJson(text), name);
    for (const draft of drafts) this.save(draft);
    return drafts.length;
  }

  /** All that was begun is done. */
  settled(): Promise<void> {
    return this.work;
  }

  private async begin(): Promise<void> {
    try {
      const stored = await this.shelf.all();
      const known = new Set(this.calls.map(({ id }) => id));
      this.calls = sorted([...this.calls, ...stored.filter(({ id }) => !known.has(id))]);
      this.lasting = this.shelf.lasting;
    } catch {
      this.lasting = false;
    }
    this.changed();
  }

  private put(saved: SavedCall): void {
    this.calls = sorted([...this.calls.filter(({ id }) => id !== saved.id), saved]);
    this.write((shelf) => shelf.put(saved));
    this.changed();
  }

  private write(act: (shelf: Shelf<SavedCall>) => Promise<void>): void {
    this.work = this.work.then(async () => {
      let lasting = false;
      try {
        await act(this.shelf);
        lasting = this.shelf.lasting;
      } catch {
        // A database that is full: what is in memory is there all the same.
      }
      if (lasting === this.lasting) return;
      this.lasting = lasting;
      this.changed();
    });
  }
}

function sorted(calls: readonly SavedCall[]): readonly SavedCall[] {
  return [...calls].sort((one, other) => {
    return one.folder.localeCompare(other.folder) || one.order - other.order || (one.id < other.id ? -1 : 1);
  });
}

function draftsOf(file: Json, name: string): readonly Draft[] {
  if (typeof file !== "object" || file === null || Array.isArray(file)) {
    throw new BadScenario("the file must hold an object: saved calls, a scenario, or one call");
  }
  const content = file as Document;
  if ("scenario" in content) {
    const scenario = scenarioOf(content);
    return scenario.steps.map((step) => ({ ...step, folder: scenario.name }));
  }
  if ("service" in content || "multirequest" in content) return [{ name, folder: "", document: content }];
  const calls = content["calls"];
  if (!Array.isArray(calls)) throw new BadScenario("the file has no calls");
  return calls.map((each: Json, index) => {
    const step = stepOf(each, `calls[${index}]`);
    const { folder = "" } = each as Document;
    return { ...step, folder: typeof folder === "string" ? folder : "" };
  });
}

/** The saved calls of this browser. */
export function createSaved(api: Api): SavedCalls {
  return new SavedCalls(api);
}
