/** A value of an enum: chosen by name, or typed, since servers know values that no schema has. */

import type { JSX } from "preact";

import type { Api, Constant } from "../../model/api.js";
import { lineage } from "../../model/places.js";
import { useDesk } from "../desk.js";
import { Combobox, type Option } from "../parts/combobox.js";
import { matching } from "../state/matches.js";
import { fromText, isNumber, toText } from "../state/scalars.js";
import { placeholderOf } from "./scalar.js";
import type { FieldProps } from "./props.js";

const MOST = 80;

export interface EnumFieldProps extends FieldProps {
  readonly enumName: string;
}

export function EnumField({ place, path, value, id, fallback, invalid, enumName }: EnumFieldProps): JSX.Element {
  const desk = useDesk();
  const constants = desk.api.enums.get(enumName)?.constants ?? [];
  const chosen = constants.find((constant) => constant.value === value);
  const options = (typed: string): readonly Option[] => optionsFor(constants, typed, isNumber(place.type));
  const type = (text: string): void => {
    const constant = constants.find((each) => each.name === text);
    desk.set(path, constant ? constant.value : fromText(text, place.type));
  };
  return (
    <span class="cx-enum">
      <Combobox
        id={id}
        describedBy={`${id}-about`}
        invalid={invalid ?? false}
        text={chosen ? chosen.name : toText(value)}
        placeholder={placeholder(constants, value, fallback)}
        options={options}
        onChoose={({ key }) => {
          const constant = constants.find((each) => each.name === key);
          if (constant) desk.set(path, constant.value);
        }}
        onType={type}
      />
      <code class="cx-wire" title="what goes on the wire">
        {chosen ? `${chosen.value}` : ""}
      </code>
    </span>
  );
}

/** The constants that fit, and the text itself: first where it can be nothing but a value. */
function optionsFor(constants: readonly Constant[], typed: string, isInt: boolean): readonly Option[] {
  const found = matching(constants, typed, (constant) => `${constant.name} ${constant.value}`, MOST);
  const exact = constants.find((constant) => `${constant.value}` === typed || constant.name === typed);
  const others = found.filter((constant) => constant !== exact);
  const own: Option = { key: "", title: typed, detail: "used as it is; the schema has no such value" };
  const isValue = isInt ? /^-?\d+$/.test(typed) : typed !== "";
  if (exact) return [exact, ...others].map(optionOf);
  if (!isValue) return others.map(optionOf);
  return isInt ? [own, ...others.map(optionOf)] : [...others.map(optionOf), own];
}

function optionOf(constant: Constant): Option {
  return { key: constant.name, title: constant.name, detail: `${constant.value}` };
}

function placeholder(
  constants: readonly Constant[],
  value: FieldProps["value"],
  fallback: FieldProps["fallback"],
): string {
  const constant = constants.find((each) => each.value === fallback);
  return value === undefined && constant ? `${constant.name} (default)` : placeholderOf(value, fallback);
}

/**
 * The enum that says how a filter can order its results: it has the filter's name with "OrderBy" in place of "Filter".
 *
 * @param owner - The class of the object around; its bases are asked as well.
 */
export function orderOf(api: Api, owner: string | undefined, name: string): string | undefined {
  if (name !== "orderBy" || owner === undefined) return undefined;
  const names = lineage(api, owner).map((each) => each.name.replace(/Filter$/, "OrderBy"));
  return names.find((each) => api.enums.has(each));
}
