/** A text field with a list of what fits; for actions, classes, values of enums. */

import type { ComponentChildren, JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";

export interface Option {
  readonly key: string;
  readonly title: string;
  /** Small, at the end of the line. */
  readonly detail?: string;
  /** One line below. */
  readonly about?: string;
  readonly group?: string;
  /** Why it cannot be chosen. */
  readonly barred?: string;
}

export interface ComboboxProps {
  readonly id: string;
  readonly label?: string;
  readonly describedBy?: string;
  /** What is shown while nobody types. */
  readonly text: string;
  readonly placeholder?: string;
  readonly invalid?: boolean;
  /** What fits the text that is typed. */
  readonly options: (typed: string) => readonly Option[];
  readonly onChoose: (option: Option) => void;
  /** Called with each text that is typed, where texts that are in no list may be values. */
  readonly onType?: (text: string) => void;
}

/** Opens with typing or the arrow keys; Enter chooses, Escape closes. */
export function Combobox(props: ComboboxProps): JSX.Element {
  const [typed, setTyped] = useState<string | undefined>(undefined);
  const [active, setActive] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const isOpen = typed !== undefined;
  const options = isOpen ? props.options(typed === props.text ? "" : typed) : [];
  const listId = `${props.id}-list`;

  useEffect(() => {
    list.current?.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest" });
  }, [active, isOpen]);

  const close = (): void => setTyped(undefined);
  const open = (): void => {
    setTyped(props.text);
    setActive(0);
  };
  const choose = (option: Option | undefined): void => {
    if (!option || option.barred) return;
    close();
    props.onChoose(option);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (!isOpen) open();
      else setActive(step(options, active, event.key === "ArrowDown" ? 1 : -1));
    } else if (event.key === "Enter" && isOpen && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      if (props.onType && typed !== props.text && !options.length) close();
      else choose(options[active]);
    } else if (event.key === "Escape" && isOpen) {
      event.stopPropagation();
      close();
    }
  };
  return (
    <div class="cx-combobox">
      <input
        id={props.id}
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        aria-label={props.label}
        aria-describedby={props.describedBy}
        aria-invalid={props.invalid}
        aria-expanded={isOpen}
        aria-controls={isOpen ? listId : undefined}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && options[active] ? `${listId}-${active}` : undefined}
        placeholder={props.placeholder}
        value={typed ?? props.text}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          setActive(0);
          props.onType?.(event.currentTarget.value);
        }}
        onFocus={(event) => event.currentTarget.select()}
        onClick={() => !isOpen && open()}
        onBlur={close}
        onKeyDown={onKeyDown}
      />
      {isOpen && (
        <div
          id={listId}
          ref={list}
          role="listbox"
          tabIndex={-1}
          aria-label={props.label ?? "What fits"}
          class="cx-options"
        >
          {lines(options, (option, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys go to the field, which keeps the focus
            <div
              key={option.key}
              id={`${listId}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === active}
              aria-disabled={option.barred !== undefined}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => choose(option)}
            >
              <span class="cx-option-title">{option.title}</span>
              {(option.barred ?? option.detail) && (
                <span class="cx-option-detail">{option.barred ?? option.detail}</span>
              )}
              {option.about && <span class="cx-option-about">{option.about}</span>}
            </div>
          ))}
          {!options.length && (
            <div role="option" tabIndex={-1} aria-disabled="true" aria-selected="false" class="cx-none">
              {props.onType ? "No such name; used as it is." : "Nothing fits."}
            </div>
          )}
        </div>
      )}
    </div>
  );
}

/** The options as lines, each group with its name before it. */
function lines(options: readonly Option[], line: (option: Option, index: number) => JSX.Element): ComponentChildren {
  let group: string | undefined;
  return options.flatMap((option, index) => {
    const isNew = option.group !== undefined && option.group !== group;
    group = option.group;
    const made = line(option, index);
    return isNew ? [<GroupName key={`group ${option.group}`} name={option.group ?? ""} />, made] : [made];
  });
}

function GroupName({ name }: { readonly name: string }): JSX.Element {
  return (
    <div role="presentation" class="cx-group">
      {name}
    </div>
  );
}

/** The next option from `from` that can be chosen. */
function step(options: readonly Option[], from: number, by: number): number {
  for (let index = from + by; index >= 0 && index < options.length; index += by) {
    if (!options[index]?.barred) return index;
  }
  return from;
}
