/** Unix seconds as dates for people, and back (protocol.md 3.6). */

/** What is smaller than this counts from now. */
const RELATIVE = 315360000;

const STEPS: readonly (readonly [string, number])[] = [
  ["day", 86400],
  ["hour", 3600],
  ["minute", 60],
  ["second", 1],
];

/** The value of an input of the type `datetime-local` for a moment; empty for what is no date. */
export function toLocal(seconds: number): string {
  const date = new Date(seconds * 1000);
  if (Number.isNaN(date.getTime()) || date.getFullYear() < 1 || date.getFullYear() > 9999) return "";
  const two = (number: number): string => `${number}`.padStart(2, "0");
  const day = `${`${date.getFullYear()}`.padStart(4, "0")}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}`;
}

/** The seconds of such a value; undefined for an incomplete one. */
export function fromLocal(text: string): number | undefined {
  const time = new Date(text).getTime();
  return text && !Number.isNaN(time) ? Math.floor(time / 1000) : undefined;
}

/** Whether the server counts the number from its own clock. */
export function isRelative(seconds: number): boolean {
  return Math.abs(seconds) <= RELATIVE;
}

/** What the number means to the server, in words. */
export function meaning(seconds: number): string {
  if (seconds === -1) return "removes the date";
  if (seconds === 0) return "now, by the server's clock";
  if (isRelative(seconds))
    return `${span(Math.abs(seconds))} ${seconds < 0 ? "before" : "after"} the moment of the call`;
  const date = new Date(seconds * 1000);
  return Number.isNaN(date.getTime()) ? "" : `${date.toISOString().replace("T", " ").replace(".000Z", "")} UTC`;
}

/** A length of time by its largest two units, as in "3 days 4 hours". */
export function span(seconds: number): string {
  let left = Math.floor(seconds);
  const parts: string[] = [];
  for (const [name, size] of STEPS) {
    const count = Math.floor(left / size);
    left -= count * size;
    if (count) parts.push(`${count} ${name}${count === 1 ? "" : "s"}`);
  }
  return parts.slice(0, 2).join(" ") || "0 seconds";
}

/** A length of time for a clock that ticks, as in "1:02:03"; days in front. */
export function clock(seconds: number): string {
  const left = Math.max(0, Math.floor(seconds));
  const days = Math.floor(left / 86400);
  const two = (number: number): string => `${number}`.padStart(2, "0");
  const time = `${Math.floor(left / 3600) % 24}:${two(Math.floor(left / 60) % 60)}:${two(left % 60)}`;
  return days ? `${days} d ${time}` : time;
}
