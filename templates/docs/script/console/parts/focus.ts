/** Where the focus goes when what had it disappears. */

/** Puts the focus on an element once the page shows it. */
export function focusSoon(id: string): void {
  setTimeout(() => document.getElementById(id)?.focus());
}
