/** A link that carries the call, and calls that come from elsewhere as text. */

import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";

import type { Document } from "../../model/call.js";
import { pathText } from "../../model/problems.js";
import { fromText } from "../../request/paste.js";
import { toFragment } from "../../request/share.js";
import { useDesk } from "../desk.js";
import { CopyButton } from "../parts/copy.js";

export function Share(): JSX.Element {
  const desk = useDesk();
  const [link, setLink] = useState("");
  const [hidden, setHidden] = useState<readonly string[]>([]);
  useEffect(() => {
    let isCurrent = true;
    void toFragment(desk.api, desk.document).then((made) => {
      if (!isCurrent) return;
      setLink(new URL(`${desk.root}console.html${made.fragment}`, document.baseURI).href);
      setHidden(made.hidden.map(pathText));
    });
    return () => {
      isCurrent = false;
    };
  }, [desk.document]);
  return (
    <div class="cx-share">
      <label for={`${desk.scope}-link`}>Whoever opens this link sees this call</label>
      <div class="cx-line">
        <input
          type="text"
          id={`${desk.scope}-link`}
          readOnly
          value={link}
          onFocus={(event) => event.currentTarget.select()}
        />
        <CopyButton text={link} title="Copy the link" />
      </div>
      <p class="cx-about">
        The call is in the link itself; no server keeps it. It carries no session
        {hidden.length ? ` and leaves out ${hidden.join(", ")}, since they are secret` : " and no secret"}. The contents
        of files are not in it.
      </p>
    </div>
  );
}

/** A text read as a call: a command, an archive, a body, a line of a log. */
export function Import({ onOpen }: { readonly onOpen: (document: Document) => void }): JSX.Element {
  const desk = useDesk();
  const [text, setText] = useState("");
  const [problem, setProblem] = useState("");
  const read = (): void => {
    try {
      const { document, notes } = fromText(desk.api, text);
      setProblem("");
      onOpen(document);
      desk.tell(["The call is in the form now.", ...notes].join(" "));
    } catch (error) {
      setProblem(error instanceof Error ? error.message : `${error}`);
    }
  };
  return (
    <div class="cx-import">
      <label for={`${desk.scope}-import`}>
        Paste a curl command, a HAR, a URL, a form or JSON body, or a line of a log with the parameters
      </label>
      <textarea
        id={`${desk.scope}-import`}
        rows={5}
        spellcheck={false}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <button type="button" class="cx-main" disabled={!text.trim()} onClick={read}>
        Read it
      </button>
      <p role="status" class="cx-problem cx-error">
        {problem}
      </p>
    </div>
  );
}
