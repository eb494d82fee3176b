/** Things that others want to hear about when they change. */

export class Changing {
  private readonly listeners = new Set<() => void>();

  /** Calls `listener` after each change until the function that is returned is called. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  protected changed(): void {
    for (const listener of this.listeners) listener();
  }
}

let last = 0;

/** An id that no other thing in this browser has; later ones sort behind earlier ones. */
export function newId(): string {
  last = Math.max(Date.now(), last + 1);
  const random = crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
  return `${last.toString(36)}-${random.toString(36)}`;
}
