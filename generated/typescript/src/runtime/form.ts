/** Requests as forms (protocol.md 3.1), signed in the classic way (protocol.md 4.5). */

import { formBody } from "./body.js";
import { flatten } from "./flatten.js";
import { kalsig } from "./kalsig.js";
import type { Encoding } from "./options.js";

/** How a form is written. */
export interface FormOptions {
  /** Whether it carries a `kalsig`, by which proxies cache. By default it does. */
  readonly sign?: boolean | undefined;
}

/** Requests as forms: `new Client({ encoding: form() })`. Calls with files are written as multipart in any case. */
export function form({ sign = true }: FormOptions = {}): Encoding {
  return {
    signs: sign,
    write(tree) {
      const pairs = flatten(tree);
      return formBody(sign ? [...pairs, ["kalsig", kalsig(pairs)]] : pairs);
    },
  };
}
