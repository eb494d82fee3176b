/** An API as the page knows it: what `generator.model.api` has, in the same words. All names are those on the wire. */

export type ScalarKind = "string" | "int" | "bigint" | "float" | "bool";

/** A type reference (protocol.md 1.3). Integers are of 64 bits whatever their kind. */
export type TypeRef =
  | { readonly kind: "scalar"; readonly scalar: ScalarKind }
  | { readonly kind: "enum"; readonly name: string; readonly base: "int" | "string" }
  | { readonly kind: "object"; readonly name: string }
  | { readonly kind: "list"; readonly item: string }
  | { readonly kind: "map"; readonly item: string }
  | { readonly kind: "file" }
  | { readonly kind: "nothing" };

export interface Constant {
  readonly name: string;
  readonly value: number | string;
}

export interface Enum {
  readonly name: string;
  readonly base: "int" | "string";
  readonly constants: readonly Constant[];
  readonly plugin?: string;
  readonly deprecated?: boolean;
}

/** What the server checks of a value; what is missing is not checked. */
export interface Constraints {
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minValue?: number;
  readonly maxValue?: number;
  /** The enum whose values the text lists, separated by commas. */
  readonly valuesEnum?: string;
  readonly valuesMinValue?: number;
  readonly utf8Truncate?: number;
}

/** What properties and parameters have in common. */
export interface Place {
  readonly name: string;
  readonly type: TypeRef;
  /** Plain text. */
  readonly description: string;
  /** Whether the number is Unix seconds, UTC. */
  readonly isTime?: boolean;
  /** Undefined where the schema does not say. */
  readonly nullable?: boolean;
  readonly constraints?: Constraints;
  readonly deprecated?: boolean;
  /** Whether its text is never to be shown. */
  readonly secret?: boolean;
}

export interface Property extends Place {
  readonly readOnly?: boolean;
  readonly insertOnly?: boolean;
  readonly writeOnly?: boolean;
  readonly requiresPermissions?: readonly string[];
}

export interface Class {
  readonly name: string;
  /** Undefined for the root only. */
  readonly base?: string;
  /** Own properties, not the inherited ones. */
  readonly properties: readonly Property[];
  readonly abstract?: boolean;
  readonly description: string;
  readonly plugin?: string;
  readonly deprecated?: boolean;
}

export interface Parameter extends Place {
  readonly optional?: boolean;
  /** What the server assumes when it is left out; undefined for nothing. */
  readonly default?: string | number | bigint | boolean;
}

export interface Action {
  readonly name: string;
  readonly result: TypeRef;
  readonly parameters: readonly Parameter[];
  /** Names of errors, declared or not. */
  readonly throws: readonly string[];
  readonly description: string;
  readonly session?: "always" | "optional" | "none";
  /** Whether it may be a call of a multirequest. */
  readonly batchable: boolean;
  /** Whether repeating it is known to change nothing more. */
  readonly repeatable?: boolean;
  /** For a list that pages: the parameter that is the pager, and the class of the objects. */
  readonly paging?: { readonly parameter: string; readonly items: string };
  readonly plugin?: string;
  readonly beta?: boolean;
  readonly deprecated?: boolean;
}

export interface Service {
  /** The id on the wire. */
  readonly id: string;
  /** The mixed-case short name. */
  readonly name: string;
  readonly actions: readonly Action[];
  readonly description: string;
  readonly plugin?: string;
  readonly deprecated?: boolean;
}

export interface ErrorCode {
  readonly name: string;
  readonly code: string;
  readonly message: string;
  readonly description: string;
}

export interface Setting {
  readonly name: string;
  readonly type: TypeRef;
  readonly group: "client" | "request";
  readonly description: string;
  /** Whether it holds for one call only. */
  readonly volatile?: boolean;
  readonly secret?: boolean;
}

/** One version of an API. `services`, `classes` and `enums` are by name, in the order in which targets print them. */
export interface Api {
  readonly version: string;
  readonly dialect: "ovp" | "ott";
  /** Where clients call by default; empty for nowhere. */
  readonly serviceUrl: string;
  readonly services: ReadonlyMap<string, Service>;
  readonly classes: ReadonlyMap<string, Class>;
  readonly enums: ReadonlyMap<string, Enum>;
  /** By name. */
  readonly errors: ReadonlyMap<string, ErrorCode>;
  readonly settings: ReadonlyMap<string, Setting>;
  /** Names of the direct subclasses of each class that has any. */
  readonly children: ReadonlyMap<string, readonly string[]>;
  /** Wire names of parameters, properties and settings whose text is never shown. */
  readonly secrets: ReadonlySet<string>;
}

/** The class that all others derive from. */
export const ROOT_CLASS = "KalturaObject";
