/** What edits a value: chosen by its type and by the state it is in. */

import type { JSX } from "preact";
import { useContext } from "preact/hooks";

import { OwnerContext, problemsAt, useDesk } from "../desk.js";
import { stateOf } from "../state/states.js";
import { BoolField, ScalarField } from "./scalar.js";
import { EarlierField } from "./earlier.js";
import { EnumField, orderOf } from "./enum.js";
import { FileField } from "./file.js";
import { ListField } from "./list.js";
import { MapField } from "./map.js";
import { ObjectField } from "./object.js";
import type { FieldProps } from "./props.js";
import { TimeField } from "./time.js";

export function Value(props: FieldProps): JSX.Element {
  const { api } = useDesk();
  const owner = useContext(OwnerContext);
  const { place, value } = props;
  const { type } = place;
  if (stateOf(value, type) === "earlier") return <EarlierField {...props} />;
  switch (type.kind) {
    case "enum":
      return <EnumField {...props} enumName={type.name} />;
    case "object":
      return <ObjectField {...props} declared={type.name} />;
    case "list":
      return <ListField {...props} item={type.item} />;
    case "map":
      return <MapField {...props} item={type.item} />;
    case "file":
      return <FileField {...props} />;
    case "nothing":
      return <span class="cx-none">takes no value</span>;
    case "scalar": {
      if (type.scalar === "bool") return <BoolField {...props} />;
      if (place.isTime) return <TimeField {...props} />;
      const order = orderOf(api, owner, place.name);
      return order ? <EnumField {...props} enumName={order} /> : <ScalarField {...props} />;
    }
  }
}

/** What stands in a list or a map, which has no row of its own. */
export function Item(props: FieldProps): JSX.Element {
  const desk = useDesk();
  return (
    <>
      <Value {...props} />
      {problemsAt(desk, props.path).map((problem) => (
        <p key={problem.text} class={`cx-problem cx-${problem.severity}`}>
          {problem.text}
        </p>
      ))}
    </>
  );
}
