/** An object: its class, chosen among those that may stand here, and its properties as rows below it. */

import type { JSX } from "preact";
import { useContext, useEffect, useMemo, useState } from "preact/hooks";

import type { Json } from "../../model/call.js";
import { sendable } from "../../model/places.js";
import { OwnerContext, fieldId, problemsAt, useDesk } from "../desk.js";
import { focusSoon } from "../parts/focus.js";
import { isFields, isWithin, type Path } from "../state/edit.js";
import { ClassChoice, classOf } from "./class-choice.js";
import { Properties } from "./properties.js";
import type { FieldProps } from "./props.js";

export interface ObjectFieldProps extends FieldProps {
  /** The class that the schema has at this place. */
  readonly declared: string;
}

/** Objects deeper than this begin folded. */
const UNFOLDED = 3;

export function ObjectField(props: ObjectFieldProps): JSX.Element {
  const { path, value, id, declared, place } = props;
  const desk = useDesk();
  const outer = useContext(OwnerContext);
  const [isOpen, setOpen] = useState(path.length < UNFOLDED * 2 || outer === undefined);
  const { shown } = desk;
  useEffect(() => {
    if (shown && shown.path.length > path.length && isWithin(shown.path, path)) setOpen(true);
  }, [shown]);
  const fields = isFields(value) ? value : undefined;
  const name = classOf(fields, declared);
  const given = fields ? Object.keys(fields).filter((key) => key !== "objectType").length : 0;
  const choose = (next: string): void => {
    const kept = new Set(sendable(desk.api, next).map((property) => property.name));
    desk.set(path, withClass(fields ?? {}, next, declared, kept));
    setOpen(true);
    // What was used to choose may be gone now.
    focusSoon(`${id}-fold`);
  };
  return (
    <div class="cx-object">
      <div class="cx-object-head">
        {fields && (
          <button
            type="button"
            class="cx-fold"
            id={`${id}-fold`}
            aria-expanded={isOpen}
            aria-label={`Properties of ${place.name}`}
            onClick={() => setOpen(!isOpen)}
          >
            {isOpen ? "▾" : "▸"}
          </button>
        )}
        <ClassChoice
          id={id}
          label={`Class of ${place.name}`}
          declared={declared}
          chosen={fields ? name : undefined}
          onChoose={choose}
        />
        {fields && !isOpen && <span class="cx-none">{given ? `${given} set` : "nothing set"}</span>}
      </div>
      {fields && isOpen && (
        <OwnerContext.Provider value={name}>
          <ObjectProperties path={path} fields={fields} name={name} label={place.name} />
        </OwnerContext.Provider>
      )}
    </div>
  );
}

/** The object as one of the class `name`, with the properties that this class has as well. */
export function withClass(
  fields: { readonly [name: string]: Json },
  name: string,
  declared: string,
  kept: ReadonlySet<string>,
): Json {
  const { objectType: _, ...others } = fields;
  const fitting = Object.fromEntries(Object.entries(others).filter(([key]) => kept.has(key)));
  return name === declared ? fitting : { objectType: name, ...fitting };
}

interface ObjectPropertiesProps {
  readonly path: Path;
  readonly fields: { readonly [name: string]: Json };
  readonly name: string;
  readonly label: string;
}

function ObjectProperties({ path, fields, name, label }: ObjectPropertiesProps): JSX.Element {
  const desk = useDesk();
  const properties = useMemo(() => (desk.api.classes.has(name) ? sendable(desk.api, name) : []), [desk.api, name]);
  const wanted = (key: string): boolean =>
    Object.hasOwn(fields, key) ||
    problemsAt(desk, [...path, key]).length > 0 ||
    (desk.shown !== undefined && isWithin(desk.shown.path, [...path, key]));
  return (
    <Properties
      id={fieldId(desk, path)}
      path={path}
      fields={fields}
      properties={properties}
      isWanted={wanted}
      label={label}
    />
  );
}
