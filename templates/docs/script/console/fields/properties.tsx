/** The properties of an object as rows. A class of many shows those that are set and the first few, and has a filter. */

import type { JSX } from "preact";
import { useState } from "preact/hooks";

import type { Property } from "../../model/api.js";
import type { Json } from "../../model/call.js";
import type { Path } from "../state/edit.js";
import { fit } from "../state/matches.js";
import { PlaceRow } from "./place.js";

export interface PropertiesProps {
  readonly id: string;
  readonly path: Path;
  readonly fields: { readonly [name: string]: Json };
  readonly properties: readonly Property[];
  /** Whether a property is shown whatever the filter says. */
  readonly isWanted: (name: string) => boolean;
  /** What the object is called. */
  readonly label: string;
}

/** With more properties than this there is a filter, and only so many are shown at first. */
const FEW = 10;

export function Properties({ id, path, fields, properties, isWanted, label }: PropertiesProps): JSX.Element {
  const [typed, setTyped] = useState("");
  const [all, setAll] = useState(false);
  const [only, setOnly] = useState(false);
  const isLong = properties.length > FEW;
  const fitting = properties.filter((property) => {
    if (isWanted(property.name)) return true;
    return !only && (!typed || fit(property.name, typed) !== undefined);
  });
  const isCut = isLong && !all && !typed && !only;
  const rows = isCut ? fitting.filter((property, index) => index < FEW || isWanted(property.name)) : fitting;
  const ordered = typed ? [...rows].sort((one, other) => rank(one, typed) - rank(other, typed)) : rows;
  return (
    <div class="cx-properties">
      {isLong && (
        <div class="cx-filter">
          <input
            type="search"
            aria-label={`Filter the properties of ${label}`}
            placeholder={`Filter ${properties.length} properties`}
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
          <label>
            <input type="checkbox" checked={only} onChange={(event) => setOnly(event.currentTarget.checked)} />
            set ones only
          </label>
        </div>
      )}
      {ordered.map((property) => (
        <PlaceRow
          key={property.name}
          place={property}
          path={[...path, property.name]}
          value={fields[property.name]}
          marks={marksOf(property)}
        />
      ))}
      {!properties.length && <p class="cx-none">No properties to send.</p>}
      {only && !ordered.length && <p class="cx-none">Nothing is set.</p>}
      {isCut && rows.length < fitting.length && (
        <button type="button" class="cx-more" id={`${id}-more`} onClick={() => setAll(true)}>
          Show all {properties.length} properties
        </button>
      )}
    </div>
  );
}

/** Best fits first; what is shown although it does not fit comes last. */
function rank(property: Property, typed: string): number {
  return fit(property.name, typed) ?? 9;
}

function marksOf(property: Property): readonly string[] {
  const marks: string[] = [];
  if (property.insertOnly) marks.push("insert only");
  if (property.writeOnly) marks.push("write only");
  if (property.requiresPermissions?.length) marks.push(`permission to ${property.requiresPermissions.join(", ")}`);
  return marks;
}
