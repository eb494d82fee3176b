/** The class of an object: searched among all that may stand in its place. */

import type { JSX } from "preact";
import { useMemo } from "preact/hooks";

import { ROOT_CLASS, type Api, type Class } from "../../model/api.js";
import type { Json } from "../../model/call.js";
import { concrete, descendants } from "../../model/places.js";
import { useDesk } from "../desk.js";
import { Combobox, type Option } from "../parts/combobox.js";
import { matching } from "../state/matches.js";

export interface ClassChoiceProps {
  readonly id: string;
  readonly label: string;
  readonly declared: string;
  /** Undefined while there is no object. */
  readonly chosen: string | undefined;
  readonly onChoose: (name: string) => void;
}

const MOST = 120;

export function ClassChoice({ id, label, declared, chosen, onChoose }: ClassChoiceProps): JSX.Element {
  const { api } = useDesk();
  const classes = useMemo(() => choices(api, declared), [api, declared]);
  const fitting = classes.filter((each) => !isBarred(each));
  const only = fitting.length === 1 ? fitting[0] : undefined;
  if (only && chosen === only.name) return <span class="cx-class">{short(only.name)}</span>;
  const usual = only ?? fitting.find((each) => each.name === declared);
  const set = usual && chosen === undefined && (
    <button type="button" class="cx-set" id={only ? id : undefined} onClick={() => onChoose(usual.name)}>
      Set {short(usual.name)}
    </button>
  );
  if (set && only) return set;
  const options = (typed: string): readonly Option[] => {
    const found = matching(classes, typed, (each) => each.name, MOST);
    return grouped(typed ? found : found.filter((each) => !isBarred(each) || each.name === declared)).map(optionOf);
  };
  const isReady = chosen !== undefined && fitting.some((each) => each.name === chosen);
  return (
    <>
      {set}
      <Combobox
        id={id}
        label={label}
        text={isReady ? short(chosen) : ""}
        placeholder={isReady ? "" : placeholder(fitting.length, set !== undefined && set !== false)}
        options={options}
        onChoose={(option) => onChoose(option.key)}
      />
    </>
  );
}

function placeholder(count: number, isOther: boolean): string {
  return isOther ? `or another class: ${count - 1} fit` : `Choose one of ${count} classes`;
}

/** The class that an object says it is of. */
export function classOf(fields: { readonly [name: string]: Json } | undefined, declared: string): string {
  const name = fields?.["objectType"];
  return typeof name === "string" ? name : declared;
}

/** A new object for a place of a class: of the only one that can stand there, where there is no choice. */
export function newObject(api: Api, declared: string): Json {
  const [only, ...others] = concrete(api, declared);
  return only && !others.length && only.name !== declared ? { objectType: only.name } : {};
}

/** The declared class and all below it, by name; the declared one first. */
function choices(api: Api, declared: string): readonly Class[] {
  const names = [...new Set(descendants(api, declared))].filter((name) => name !== declared).sort();
  return [declared, ...names].flatMap((name) => api.classes.get(name) ?? []);
}

/** Those of the same plugin together; those without one first. */
function grouped(classes: readonly Class[]): readonly Class[] {
  const plugins = [...new Set(classes.map((each) => each.plugin ?? ""))];
  if (plugins.includes("")) plugins.unshift(...plugins.splice(plugins.indexOf(""), 1));
  return plugins.flatMap((plugin) => classes.filter((each) => (each.plugin ?? "") === plugin));
}

function optionOf(each: Class): Option {
  return {
    key: each.name,
    title: short(each.name),
    group: each.plugin ? `plugin ${each.plugin}` : "core",
    ...(each.description ? { about: each.description } : {}),
    ...(isBarred(each) ? { barred: "abstract" } : each.deprecated ? { detail: "deprecated" } : {}),
  };
}

function isBarred(each: Class): boolean {
  return each.abstract === true || each.name === ROOT_CLASS;
}

function short(name: string): string {
  return name.replace(/^Kaltura(?=.)/, "");
}
