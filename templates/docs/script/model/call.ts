/** Calls as data, as `generator.model.call` has them: a tree of values in which each knows its type. */

import type { Action, Constant, Parameter, Property, Service, Setting, TypeRef } from "./api.js";

/** What a document in JSON holds; integers that a number cannot carry are bigints. */
export type Json = null | boolean | number | bigint | string | readonly Json[] | { readonly [name: string]: Json };

/** A call or a multirequest in its JSON form, as `generator.model.call_json` describes it. */
export type Document = { readonly [name: string]: Json };

export type Argument =
  | { readonly kind: "plain"; readonly type: TypeRef; readonly value: string | number | bigint | boolean }
  /** A value of an enum; `constant` is undefined for one that the schema does not have. */
  | {
      readonly kind: "member";
      readonly type: TypeRef & { readonly kind: "enum" };
      readonly value: number | bigint | string;
      readonly constant: Constant | undefined;
    }
  /** An object of the class `name`; `declared` is the class where it stands. */
  | { readonly kind: "instance"; readonly name: string; readonly declared: string; readonly fields: readonly Field[] }
  /** A list; `item` is the declared class of its elements. */
  | { readonly kind: "items"; readonly item: string; readonly values: readonly Argument[] }
  | { readonly kind: "entries"; readonly item: string; readonly values: readonly (readonly [string, Argument])[] }
  | { readonly kind: "null"; readonly type: TypeRef }
  /** A file: the one at `path`, or else `content` under the name `name`. */
  | { readonly kind: "file"; readonly path: string; readonly name: string; readonly content: Uint8Array }
  | Earlier
  /** A text with at most one value of an earlier result in it. */
  | { readonly kind: "mixed"; readonly parts: readonly (string | Earlier)[] };

/** A value from the result of an earlier call of the multirequest, counted from 1 (protocol.md 7.4). */
export interface Earlier {
  readonly kind: "earlier";
  readonly type: TypeRef;
  readonly call: number;
  readonly steps: readonly Step[];
}

/** A property by wire name, an index from 0, a key of a map, or `"*"` for all elements; no `type` below what is known. */
export interface Step {
  readonly key: string | number;
  readonly property: Property | undefined;
  readonly type: TypeRef | undefined;
}

export interface Field {
  readonly property: Property;
  readonly value: Argument;
}

export interface Given {
  readonly parameter: Parameter;
  readonly value: Argument;
}

export interface SettingValue {
  readonly setting: Setting;
  readonly value: Argument;
}

/** One call; `arguments` are in the order of the action's parameters, those that are left out missing. */
export interface Call {
  readonly service: Service;
  readonly action: Action;
  readonly arguments: readonly Given[];
  readonly settings: readonly SettingValue[];
}

/** One call, or those of a multirequest, which `settings` belong to as a whole. */
export interface Program {
  readonly calls: readonly Call[];
  readonly multirequest: boolean;
  readonly settings: readonly SettingValue[];
  readonly client: {
    /** Empty for the default. */
    readonly serviceUrl: string;
    /** Empty for none. */
    readonly ks: string;
    readonly settings: readonly SettingValue[];
  };
}
