/** The redaction of everything that must not be shown. */

/** What stands in the place of a secret. */
export const HIDDEN = "***";

/** Shorter values are hidden by their name only: hiding them anywhere would eat into ordinary words. */
const SHORTEST = 6;

/** Takes the secrets out of a text: a URL, a form, a message, the beginning of a body. */
export type Redact = (text: string) => string;

/**
 * What hides secrets by the names they stand under, and their values anywhere.
 *
 * @param names - Wire names of secret parameters and properties.
 * @param tree - The parameters of the call, whose secret values are hidden.
 */
export function redactor(names: readonly string[], tree: unknown): Redact {
  let pattern: RegExp | undefined;
  return (text) => {
    pattern ??= patternOf(names, tree);
    return text.replace(pattern, (_, before = "") => `${before}${HIDDEN}`);
  };
}

/** Take the secrets out of all that an error and its causes say. */
export function redactError(error: object, redact: Redact): void {
  for (const name of Object.getOwnPropertyNames(error)) {
    const value: unknown = Reflect.get(error, name);
    if (typeof value === "string") Reflect.set(error, name, redact(value));
    else if (name === "args" || value instanceof Error) redactError(value as object, redact);
  }
}

/** What matches a run of other characters than letters and digits, in all spellings of URLs, forms, JSON and XML. */
function spelled({ length }: string): string {
  return String.raw`(?:%\w\w|\\u\w{4}|\\\w|&#?\w+;|\W){${length},${4 * length}}?`;
}

/** What matches secret values, as they occur in texts, URLs, forms and JSON, and what stands under secret names. */
function patternOf(names: readonly string[], tree: unknown): RegExp {
  const values: string[] = [];
  const add = (name: string, value: unknown): unknown => {
    const text = `${value as string}`;
    // A token names a result of this very request; it is no secret, nor is what an object is.
    if (typeof value !== "object" && text.length >= SHORTEST && text[0] !== "{" && name !== "objectType") {
      values.push(text);
    }
    return value;
  };
  // All of an object under a secret name is secret.
  JSON.stringify(tree, (name, value: unknown) => {
    if (names.includes(name)) JSON.stringify(value, add);
    return value;
  });
  const any = (texts: readonly string[]): string => texts.map((text) => text.replace(/\W+/g, spelled)).join("|");
  // The longest first, for one may begin with another. Whatever looks like a session string is one.
  const whole = any([...values.sort((a, b) => b.length - a.length), ""]);
  return new RegExp(
    String.raw`${whole}\bdjJ8[\w-]{9,}=*|((?:(?<!\w)|(?<=%3A))(?:${any(names)})(?:=|%3D|/(?=\w)|"\s*:\s*"|>))[^&\s"'<>/]+`,
    "gi",
  );
}
