/** Services as objects: the same functions, bound to what makes the calls. */

import type { Caller } from "./call.js";
import type { Multirequest, Pending } from "./multirequest.js";
import type { Placeable } from "./placeholder.js";

/** The functions of a service without their first parameter, the client. */
export type Service<Functions> = {
  readonly [Name in keyof Functions]: Functions[Name] extends (client: never, ...args: infer Args) => infer Result
    ? (...args: Args) => Result
    : never;
};

/** The functions of a service as calls that a multirequest queues. */
export type QueuedService<Functions> = {
  readonly [
    Name in keyof Functions as Functions[Name] extends (client: never, ...args: never) => PromiseLike<unknown>
      ? Name
      : never
  ]: Functions[Name] extends (client: never, ...args: infer Args) => infer Result
    ? (...args: { readonly [K in keyof Args]: Placeable<Args[K]> }) => Pending<Awaited<Result>>
    : never;
};

/** A multirequest with the services of an API. */
export type QueuedServices<Services> = Multirequest & {
  readonly [Name in keyof Services]: QueuedService<Services[Name]>;
};

type Callable = (client: never, ...args: unknown[]) => unknown;

/** A service whose calls are made by `caller`. */
export function bound<Functions extends object>(caller: Caller, functions: Functions): Service<Functions> {
  return members(
    functions,
    (action) =>
      (...args: unknown[]) =>
        action(caller as never, ...args),
  ) as Service<Functions>;
}

/** A multirequest with services that queue their calls. */
export function withServices<Services extends object>(
  batch: Multirequest,
  services: Services,
): QueuedServices<Services> {
  for (const [name, functions] of Object.entries(services)) {
    const queued = members(
      functions as object,
      (action) =>
        (...args: never[]) =>
          batch.add(action as never, ...args),
    );
    Object.defineProperty(batch, name, { value: queued });
  }
  return batch as QueuedServices<Services>;
}

/** Members of a module, wrapped when they are used. */
function members(functions: object, wrap: (action: Callable) => unknown): object {
  return new Proxy(
    {},
    {
      get(_, name) {
        const found: unknown = Reflect.get(functions, name);
        return typeof found === "function" ? wrap(found as Callable) : undefined;
      },
    },
  );
}
