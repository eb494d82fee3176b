/** Which action is called: searched among all by service and name. */

import type { JSX } from "preact";
import { useMemo } from "preact/hooks";

import type { Action, Api, Service } from "../../model/api.js";
import { useDesk } from "../desk.js";
import { Combobox, type Option } from "../parts/combobox.js";
import { matching } from "../state/matches.js";

export interface ActionChoiceProps {
  readonly id: string;
  readonly label: string;
  /** As in `media.list`; empty for none yet. */
  readonly chosen: string;
  /** Whether only what can be in a multirequest is offered. */
  readonly batchable?: boolean;
  readonly onChoose: (service: string, action: string) => void;
}

interface Entry {
  readonly service: Service;
  readonly action: Action;
  readonly title: string;
}

const MOST = 50;

export function ActionChoice({ id, label, chosen, batchable, onChoose }: ActionChoiceProps): JSX.Element {
  const { api } = useDesk();
  const entries = useMemo(() => entriesOf(api).filter((each) => !batchable || each.action.batchable), [api, batchable]);
  const options = (typed: string): readonly Option[] =>
    matching(entries, typed, (each) => each.title, MOST).map(optionOf);
  return (
    <Combobox
      id={id}
      label={label}
      text={chosen}
      placeholder="Service and action, as in media list"
      options={options}
      onChoose={({ key }) => {
        const dot = key.lastIndexOf(".");
        onChoose(key.slice(0, dot), key.slice(dot + 1));
      }}
    />
  );
}

function entriesOf(api: Api): readonly Entry[] {
  return [...api.services.values()].flatMap((service) =>
    service.actions.map((action) => ({ service, action, title: `${service.name} ${service.id}.${action.name}` })),
  );
}

function optionOf({ service, action }: Entry): Option {
  const about = action.description.split("\n")[0];
  return {
    key: `${service.id}.${action.name}`,
    title: `${service.id}.${action.name}`,
    ...(about ? { about } : {}),
    ...(service.deprecated || action.deprecated ? { detail: "deprecated" } : action.beta ? { detail: "beta" } : {}),
  };
}
