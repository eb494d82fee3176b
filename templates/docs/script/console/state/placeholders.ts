/** A call to print as code: what is secret in it is a placeholder there. */

import type { Api } from "../../model/api.js";
import type { Document } from "../../model/call.js";
import { hideSecrets } from "../../request/secrets.js";
import { at, put } from "./edit.js";
import { FILE } from "./states.js";

/** The document with `YOUR_KS` in place of a session, `YOUR_SECRET` in place of a secret, and so on. */
export function withPlaceholders(api: Api, document: Document): Document {
  const { hidden } = hideSecrets(api, document);
  return hidden.reduce((changed, path) => {
    // Code has to say which file, and what is in it.
    if (path.at(-2) === FILE) return changed;
    return typeof at(document, path) === "string" ? put(changed, path, placeholder(`${path.at(-1)}`)) : changed;
  }, document);
}

/** The name as a constant of its own, as in `YOUR_ADMIN_SECRET`. */
function placeholder(name: string): string {
  return `YOUR_${name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, "_").toUpperCase()}`;
}
