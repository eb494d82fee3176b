/** What limits a value, in a few words each. */

import type { Place } from "../../model/api.js";

/** The limits of a place and what holds when it is left out. */
export function factsOf(place: Place, fallback: string | number | bigint | boolean | undefined): readonly string[] {
  const limits = place.constraints ?? {};
  const facts: string[] = [];
  if (fallback !== undefined) facts.push(`default ${fallback === "" ? '""' : fallback}`);
  const between = (what: string, least: number | undefined, most: number | undefined): void => {
    if (least !== undefined && most !== undefined) facts.push(`${what} ${least} to ${most}`);
    else if (least !== undefined) facts.push(`${what} at least ${least}`);
    else if (most !== undefined) facts.push(`${what} at most ${most}`);
  };
  between("length", limits.minLength, limits.maxLength);
  between("value", limits.minValue, limits.maxValue);
  if (limits.utf8Truncate !== undefined) facts.push(`cut at ${limits.utf8Truncate} bytes`);
  if (limits.valuesEnum !== undefined) facts.push(`values of ${limits.valuesEnum}, separated by commas`);
  if (limits.valuesMinValue !== undefined) facts.push(`each at least ${limits.valuesMinValue}`);
  if (place.nullable === false) facts.push("not nullable");
  return facts;
}
