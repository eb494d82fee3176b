/** What the parts of the view of an answer have in common. */

import type { Api } from "../model/api.js";
import type { Urls } from "../model/urls.js";

/** Where the pages of the documentation are. */
export interface Place {
  readonly api: Api;
  readonly urls: Urls;
  /** The way from the page to the root of the site. */
  readonly root: string;
}

/** The page of a class, an enum, a property; undefined for what has none. */
export function pageOfType({ api, urls, root }: Place, name: string): string | undefined {
  if (api.classes.has(name)) return root + urls.object(name);
  return api.enums.has(name) ? root + urls.enum(name) : undefined;
}

export function pageOfProperty(place: Place, className: string, name: string): string | undefined {
  const page = pageOfType(place, className);
  return page && `${page}#property-${encodeURIComponent(name)}`;
}

/** The name of the error of the schema that has this code; undefined for none. */
export function errorNamed({ errors }: Api, code: string): string | undefined {
  if (errors.has(code)) return code;
  for (const [name, error] of errors) if (error.code === code) return name;
  return undefined;
}

/** A moment for people, in UTC; undefined for what is none. */
export function dateText(seconds: string): string | undefined {
  const number = Number(seconds);
  if (!seconds.trim() || !Number.isFinite(number) || number <= 0) return undefined;
  const date = new Date(number * 1000);
  if (Number.isNaN(date.getTime())) return undefined;
  return `${date.toISOString().replace("T", " ").replace(".000Z", "")} UTC`;
}
