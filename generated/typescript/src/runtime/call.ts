/** One call as data: what it says, and how it is sent. */

import type { Decoded } from "./answer.js";
import type { Connection } from "./attempt.js";
import type { Class, Type } from "./class.js";
import type { Reader } from "./decode.js";
import { anyType, encode } from "./encode.js";
import type { Tree, WriteNested, Writing } from "./encode.js";
import { MalformedAnswerError } from "./errors.js";
import { exchange } from "./exchange.js";
import type { FileSource } from "./files.js";
import { json } from "./options.js";
import type { Answers, BaseClientOptions, BaseRequestOptions, Schema, Settings } from "./options.js";

/** An action of a service. */
export interface Action<T = unknown> {
  /** Wire id of the service. */
  readonly service: string;
  /** Wire name of the action. */
  readonly name: string;
  readonly result: Type;
  /** What its parameters are, by wire name. */
  readonly parameters?: Readonly<Record<string, Type>>;
  /** Whether repeating it is known to change nothing more. */
  readonly repeatable?: boolean;
  /** What writes its parameters that are objects. */
  readonly nested?: WriteNested;
  /** What it has to be answered in, where that matters. */
  readonly answers?: Answers;
  /** For type checkers only: what it answers. */
  readonly type?: T;
}

/** Values by name. */
export type Values = Readonly<Record<string, unknown>>;

/** What makes calls, or notes them for later: a client, or a multirequest. */
export interface Caller {
  /** Make a call; for the functions of the services. */
  perform(action: Action, values: Values, options: BaseRequestOptions): unknown;
}

/** A client as its modules see it. */
export interface Core {
  readonly schema: Schema;
  readonly options: BaseClientOptions;
  readonly connection: Connection;
  /** `https://host/api_v3`. */
  readonly root: string;
  readonly types: readonly Class[];
}

/** Call an action: what the functions of the services do. `values` are arguments beside those among the options. */
export function call<T>(
  caller: Caller,
  action: Action<T>,
  values: Values,
  options: BaseRequestOptions = {},
): Promise<T> {
  return caller.perform(action, values, options) as Promise<T>;
}

/** What goes with every call: settings, the name of the program and the version of the schema (protocol.md 4.1). */
export function lastingOf({ schema, options, connection }: Core): Values {
  return { ...options, clientTag: connection.userAgent || undefined, apiVersion: schema.apiVersion || undefined };
}

/**
 * The parameters that options and arguments amount to, as a tree. An action parameter and a setting of the same name are
 * one parameter, and the argument wins (protocol.md 4.1); null for what is a setting alone leaves it out.
 *
 * @param lasting - What goes with every call.
 * @param options - Those of the request: settings, and arguments.
 * @param values - Arguments by wire name; those that are not among them are taken out of the options.
 * @throws UsageError A value cannot be sent.
 */
export function parametersOf(
  { settings }: Schema,
  { parameters = {} }: Pick<Action, "parameters">,
  lasting: object,
  options: object,
  values: object,
  writing: Writing,
): Record<string, Tree> {
  const types = { ...settings, ...parameters };
  const all: Record<string, unknown> = {};
  const take = (from: object, known: object): void => {
    for (const [name, value] of Object.entries(from) as [string, unknown][]) {
      if (Object.hasOwn(known, name) && (value !== undefined || from === values)) {
        all[name] = value === null && !Object.hasOwn(parameters, name) ? undefined : value;
      }
    }
  };
  take(lasting, settings);
  take(options, types);
  take(values, parameters);
  return encode(all, (name) => types[name], writing);
}

/** All parameters of a call of one action. Files are put into `files`. */
export function treeOf(
  core: Core,
  action: Action,
  values: Values,
  options: BaseRequestOptions,
  { extra }: Settings,
  files: Map<string, FileSource>,
): Record<string, Tree> {
  const writing = { types: core.types, files, nested: action.nested };
  const tree = parametersOf(core.schema, action, lastingOf(core), options, values, writing);
  return { ...tree, ...encode(extra, anyType, writing) };
}

/**
 * Send parameters and read the answer.
 *
 * @param label - `service.action`, or `multirequest`.
 * @param path - Path below `api_v3`.
 * @throws KalturaError What it failed with.
 */
export async function send<T>(
  { connection, root, schema, options }: Core,
  label: string,
  path: string,
  parameters: Readonly<Record<string, Tree>>,
  files: ReadonlyMap<string, FileSource>,
  { answers, encoding, call: settings }: Settings,
  onMetadata: BaseRequestOptions["onMetadata"],
  read: (reader: Reader, text: string) => Decoded<T>,
): Promise<T> {
  const tree = { ...parameters, ...answers.parameters(schema.dialect) };
  const [file] = files.values();
  const { value, metadata } = await exchange<T>(connection, {
    label,
    url: `${root}/${path}`,
    body: file ? file.toBody(JSON.stringify(tree), files) : encoding.write(tree),
    accept: answers.format,
    tree,
    settings,
    read(text, format) {
      const found = [answers, json, ...(options.readers ?? [])].find((known) => known.format === format);
      if (!found) throw new MalformedAnswerError("the answer is in XML, which nothing here reads: see `readers`");
      return read(found.reader, text);
    },
  });
  onMetadata?.(metadata);
  return value;
}
