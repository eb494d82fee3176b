/** What the site remembers of its reader, where the browser lets it. */

/** What was remembered under `name`, or null. */
export function recall(name: string): string | null {
  try {
    return localStorage.getItem(`clientgen.${name}`);
  } catch {
    return null;
  }
}

/** Remembers `value`; null forgets it. */
export function remember(name: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(`clientgen.${name}`);
    else localStorage.setItem(`clientgen.${name}`, value);
  } catch {
    // A browser that keeps nothing for this page shows it as it is.
  }
}
