/** An answer that is a file: a picture is shown, all else can be saved. Nothing of it is ever read as a page. */

import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";

import { sizeText } from "../console/parts/sizes.js";

export interface FileViewProps {
  readonly name: string;
  readonly contentType: string;
  readonly content: Blob;
}

/** Kinds that browsers show as an image; an SVG in an image runs no script, and is left out all the same. */
const PICTURE = /^image\/(?:png|jpeg|gif|webp|avif|bmp)$/;

export function FileView({ name, contentType, content }: FileViewProps): JSX.Element {
  const [type = ""] = contentType.toLowerCase().split(";");
  const isPicture = PICTURE.test(type.trim());
  const [url, setUrl] = useState("");
  useEffect(() => {
    // Never under its own type, unless it is a picture: a page opened from here would be one of this site.
    const kind = isPicture ? type.trim() : "application/octet-stream";
    const made = URL.createObjectURL(new Blob([content], { type: kind }));
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [content, isPicture, type]);
  const file = name.replace(/[^\w. -]/g, "_") || "answer";
  return (
    <div class="ca-file">
      <p>
        The answer is a file: <bdi>{contentType || "of no type"}</bdi>, {sizeText(content.size)}.{" "}
        {url && (
          <a href={url} download={file}>
            Save <bdi>{file}</bdi>
          </a>
        )}
      </p>
      {isPicture && url && <img src={url} alt={file} />}
    </div>
  );
}
