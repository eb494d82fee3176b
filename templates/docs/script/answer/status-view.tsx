/** How a call ended: success or failure, HTTP status, times, sizes. */

import type { JSX } from "preact";

import { sizeText } from "../console/parts/sizes.js";
import type { Action } from "../model/api.js";
import type { Exchange, Failure, Outcome } from "../request/exchange.js";
import { errorNamed } from "./shared.js";
import type { Place } from "./shared.js";

const KINDS: Readonly<Record<Failure["kind"], string>> = {
  api: "The API refused the call",
  status: "Something else than the API answered",
  malformed: "The answer makes no sense",
  network: "The server could not be reached",
  proxy: "The proxy could not reach the server",
  timeout: "It took too long",
  cancelled: "Cancelled",
  usage: "The call could not be made",
  unanswered: "There was no answer",
};

/** Whether all of it succeeded. */
export function isSuccess(outcome: Outcome): boolean {
  return outcome.kind === "calls" ? outcome.outcomes.every(isSuccess) : outcome.kind !== "failed";
}

export function Status({ exchange }: { readonly exchange: Exchange }): JSX.Element {
  const { answer, outcome, timing, executionTime, server, sessionId } = exchange;
  const good = isSuccess(outcome);
  return (
    <dl class="ca-status">
      <div class={good ? "ca-good" : "ca-bad"}>
        <dt>Outcome</dt>
        <dd>{wordFor(outcome)}</dd>
      </div>
      {answer && <Fact name="HTTP status" value={`${answer.status} ${answer.statusText}`} />}
      <Fact name="Time" value={timeText(timing)} />
      {executionTime !== undefined && <Fact name="On the server" value={`${Number(executionTime.toPrecision(3))} s`} />}
      {answer && <Fact name="Size" value={sizes(answer)} />}
      {server && <Fact name="Machine" value={server} />}
      {sessionId && <Fact name="Request id" value={sessionId} />}
    </dl>
  );
}

function Fact({ name, value }: { readonly name: string; readonly value: string }): JSX.Element {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <bdi>{value}</bdi>
      </dd>
    </div>
  );
}

function wordFor(outcome: Outcome): string {
  if (outcome.kind === "calls") {
    const failed = outcome.outcomes.filter((each) => !isSuccess(each)).length;
    return failed
      ? `${failed} of ${outcome.outcomes.length} calls failed`
      : `${outcome.outcomes.length} calls succeeded`;
  }
  if (outcome.kind !== "failed") return "Success";
  return outcome.failure.kind === "api" ? `API error ${outcome.failure.code}` : KINDS[outcome.failure.kind];
}

function timeText({ waited, took }: Exchange["timing"]): string {
  const whole = `${Math.round(took)} ms`;
  return took - waited > 1 ? `${whole} (${Math.round(waited)} ms until the first byte)` : whole;
}

function sizes({ encodedSize, decodedSize, complete }: NonNullable<Exchange["answer"]>): string {
  const sent = encodedSize !== undefined && encodedSize !== decodedSize ? `${sizeText(encodedSize)} sent, ` : "";
  return `${sent}${sizeText(decodedSize)}${complete ? "" : ", cut off"}`;
}

export interface FailureViewProps {
  readonly place: Place;
  readonly failure: Failure;
  /** What was called, where that is known. */
  readonly action: Action | undefined;
}

/** An error: what it says, with which arguments, where it is explained. */
export function FailureView({ place, failure, action }: FailureViewProps): JSX.Element {
  return (
    <section class="ca-failure" aria-label="The error">
      <p class="ca-failure-head">
        <b>{KINDS[failure.kind]}</b>
        {"code" in failure && failure.kind !== "api" && <code>{failure.code}</code>}
        {failure.kind === "api" && <CodeLink place={place} code={failure.code} />}
      </p>
      <p>
        <bdi>{failure.message}</bdi>
      </p>
      {failure.kind === "malformed" && failure.path && (
        <p>
          At <code>{failure.path}</code>.
        </p>
      )}
      {failure.kind === "network" && failure.help && <p>{failure.help}</p>}
      {failure.kind === "api" && <Arguments args={failure.args} />}
      {failure.kind === "api" && action && <Declared place={place} code={failure.code} action={action} />}
    </section>
  );
}

function CodeLink({ place, code }: { readonly place: Place; readonly code: string }): JSX.Element {
  const name = errorNamed(place.api, code);
  const text = name !== undefined && name !== code ? `${code} ${name}` : code;
  if (name === undefined) return <code>{text}</code>;
  return (
    <a href={place.root + place.urls.error(name)}>
      <code>{text}</code>
    </a>
  );
}

function Arguments({ args }: { readonly args: Readonly<Record<string, string>> }): JSX.Element | null {
  const pairs = Object.entries(args);
  if (!pairs.length) return null;
  return (
    <dl class="ca-args">
      {pairs.map(([name, value]) => (
        <div key={name}>
          <dt>
            <bdi>{name}</bdi>
          </dt>
          <dd>
            <bdi>{value}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Declared({ place, code, action }: { place: Place; code: string; action: Action }): JSX.Element {
  const name = errorNamed(place.api, code);
  const error = name === undefined ? undefined : place.api.errors.get(name);
  const isDeclared = name !== undefined ? action.throws.includes(name) : action.throws.includes(code);
  return (
    <>
      {error?.description && <p class="ca-about">{error.description}</p>}
      <p class="ca-about">
        {isDeclared
          ? `The action ${action.name} declares this error.`
          : action.throws.length
            ? `The action ${action.name} does not declare this error; any action may throw general ones.`
            : `The schema declares no errors for the action ${action.name}.`}
      </p>
    </>
  );
}
