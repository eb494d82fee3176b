/** The properties that a response profile can name for an action. */

import type { Action, Api } from "../../model/api.js";
import { concrete, propertiesOf } from "../../model/places.js";

/** The class of what the action answers: for a list, of its elements. */
export function answered(api: Api, action: Action): string | undefined {
  if (action.paging) return action.paging.items;
  const { result } = action;
  if (result.kind === "list" || result.kind === "map") return result.item;
  if (result.kind !== "object") return undefined;
  const objects = propertiesOf(api, result.name).find((property) => property.name === "objects");
  return objects?.type.kind === "list" ? objects.type.item : result.name;
}

/** Names of the properties of what the action answers, also those of subclasses, in their order. */
export function fieldsOf(api: Api, action: Action): readonly string[] {
  const name = answered(api, action);
  if (name === undefined) return [];
  const owners = [name, ...concrete(api, name).map((each) => each.name)];
  const names = owners.flatMap((owner) => propertiesOf(api, owner).filter((property) => !property.writeOnly));
  return [...new Set(names.map((property) => property.name))].filter((each) => each !== "relatedObjects");
}
