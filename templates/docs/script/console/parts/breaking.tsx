/** A long name that may be broken between its words. */

import type { JSX } from "preact";

export function Breaking({ text }: { readonly text: string }): JSX.Element {
  const words = text.split(/(?<=[a-z0-9])(?=[A-Z])/);
  return (
    <>
      {words.map((word, index) => (
        <span key={index}>
          {index > 0 && <wbr />}
          {word}
        </span>
      ))}
    </>
  );
}
