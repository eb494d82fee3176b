/** Buttons that copy a text or save it as a file. */

import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";

/** Puts a text on the clipboard, also where the page may not use it, as from a file. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const area = document.createElement("textarea");
    area.value = text;
    area.className = "cx-offscreen";
    document.body.append(area);
    area.select();
    const done = document.execCommand("copy");
    area.remove();
    return done;
  }
}

/** Gives the user a file. */
export function saveFile(name: string, type: string, content: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

export function CopyButton({ text, title = "Copy" }: { readonly text: string; readonly title?: string }): JSX.Element {
  const [done, setDone] = useState<boolean | undefined>(undefined);
  useEffect(() => {
    if (done === undefined) return undefined;
    const timer = setTimeout(() => setDone(undefined), 1500);
    return () => clearTimeout(timer);
  }, [done]);
  return (
    <button type="button" onClick={() => void copyText(text).then(setDone)}>
      {done === undefined ? title : <span role="status">{done ? "Copied" : "Not allowed"}</span>}
    </button>
  );
}
