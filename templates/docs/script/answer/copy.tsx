/** A button that copies a text which is made when it is asked for: that of an answer may be long. */

import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";

import { copyText } from "../console/parts/copy.js";

export function Copy({ title, text }: { readonly title: string; readonly text: () => string }): JSX.Element {
  const [done, setDone] = useState<boolean | undefined>(undefined);
  useEffect(() => {
    if (done === undefined) return undefined;
    const timer = setTimeout(() => setDone(undefined), 1500);
    return () => clearTimeout(timer);
  }, [done]);
  return (
    <button type="button" onClick={() => void copyText(text()).then(setDone)}>
      {done === undefined ? title : <span role="status">{done ? "Copied" : "Not allowed"}</span>}
    </button>
  );
}
