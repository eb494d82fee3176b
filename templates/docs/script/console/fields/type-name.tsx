/** The name of a type, linked to its page. */

import type { JSX } from "preact";

import type { TypeRef } from "../../model/api.js";
import { useDesk } from "../desk.js";

export interface TypeNameProps {
  readonly type: TypeRef;
  readonly isTime?: boolean | undefined;
}

export function TypeName({ type, isTime }: TypeNameProps): JSX.Element {
  const { root, model } = useDesk();
  const link = (url: string, name: string): JSX.Element => <a href={root + url}>{name.replace(/^Kaltura(?=.)/, "")}</a>;
  return <span class="cx-type">{content()}</span>;

  function content(): JSX.Element | string {
    switch (type.kind) {
      case "scalar":
        return isTime ? "time" : type.scalar;
      case "enum":
        return link(model.urls.enum(type.name), type.name);
      case "object":
        return link(model.urls.object(type.name), type.name);
      case "list":
        return <>list of {link(model.urls.object(type.item), type.item)}</>;
      case "map":
        return <>map of {link(model.urls.object(type.item), type.item)}</>;
      default:
        return type.kind;
    }
  }
}
