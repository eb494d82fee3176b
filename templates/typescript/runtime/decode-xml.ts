/** Answers in XML (protocol.md 5.1, 5.4). */

import { RECEIVED, classNamed, typeOf } from "./class.js";
import type { Class, Type } from "./class.js";
import { placed } from "./decode.js";
import type { Opened, Reader } from "./decode.js";
import { ApiError, MalformedAnswerError } from "./errors.js";
import type { Answers } from "./options.js";
import { Misfit, scalar } from "./scalar.js";
import { parseXml } from "./xml-parser.js";
import type { XmlElement } from "./xml-parser.js";

const xmlReader: Reader<XmlElement> = { open, error, value, items };

// Without ignoreNull, null, "" and an empty list could not be told apart (protocol.md 4.3).
const askedOvp = { format: 2, ignoreNull: true };
const asked = { format: 2 };

const inXml: Answers = {
  format: "xml",
  parameters: (dialect) => (dialect === "ovp" ? askedOvp : asked),
  reader: xmlReader as Reader,
};

/** Answers in XML: `new Client({ answers: xml() })`. */
export function xml(): Answers {
  return inXml;
}

function open(text: string): Opened<XmlElement> {
  let root: XmlElement;
  try {
    root = parseXml(text);
  } catch (error) {
    throw new MalformedAnswerError(`the answer is no XML: ${(error as Error).message}`);
  }
  const result = root.name === "xml" && child(root, "result");
  if (!result) throw new MalformedAnswerError("the answer is XML, but no answer of the API");
  const seconds = parseFloat(textOf(root, "executionTime"));
  return { result, executionTime: Number.isNaN(seconds) ? undefined : seconds };
}

/** By its structure, never by names alone: objects have properties of these names. */
function error(node: XmlElement, executionTime: number | undefined): ApiError | undefined {
  const found = child(node, "error");
  if (!found || child(node, "objectType") || !child(found, "code") || !child(found, "message")) return undefined;
  const items = child(found, "args")?.children ?? [];
  const args = items.map((item, index) => [textOf(item, "name") || `${index}`, textOf(item, "value")]);
  return new ApiError(
    textOf(found, "code").trim(),
    textOf(found, "message"),
    Object.fromEntries(args) as Record<string, string>,
    executionTime,
  );
}

function child(element: XmlElement, name: string): XmlElement | undefined {
  return element.children.find((found) => found.name === name);
}

function textOf(element: XmlElement, name: string): string {
  return child(element, name)?.text ?? "";
}

function value(element: XmlElement, type: Type, types: readonly Class[]): unknown {
  if (type === "nothing") return undefined;
  if (typeof type === "string") {
    if (element.children.length) throw new Misfit("a scalar is expected, not elements");
    return scalar(type, element.text);
  }
  if (type.object) return object(element, type.object(), types);
  const { list, map } = type;
  const cls = (list ?? map)?.() as Class;
  const read: [string, unknown][] = [];
  items(element).forEach((item, index) => {
    // One build of the server leaves the keys out (protocol.md 5.1).
    const key = map && child(item, "itemKey");
    if (key && item.children.length === 1) return;
    try {
      const made = object(item, cls, types);
      if (made !== undefined) read.push([key ? key.text : `${index}`, made]);
    } catch (error) {
      throw placed(`[${index}]`, error);
    }
  });
  return list ? read.map(([, made]) => made) : Object.fromEntries(read);
}

function object(element: XmlElement, declared: Class, types: readonly Class[]): unknown {
  if (!element.children.length) {
    if (element.text.trim()) throw new Misfit(`${declared.name} is expected, not text`);
    return undefined;
  }
  const received = textOf(element, "objectType");
  const cls = classNamed(received, declared, types) ?? declared;
  const made: Record<string | symbol, unknown> = { objectType: cls.name };
  if (received && received !== cls.name) made[RECEIVED] = received;
  let step = "";
  try {
    for (const part of element.children) {
      step = part.name;
      const type = typeOf(cls, step);
      const read = type && value(part, type, types);
      if (read !== undefined) made[step] = read;
    }
  } catch (error) {
    throw placed(`.${step}`, error);
  }
  return made;
}

function items(element: XmlElement): readonly XmlElement[] {
  if (element.text.trim()) throw new Misfit("items were expected, not text");
  const other = element.children.find((item) => item.name !== "item");
  if (other) throw new Misfit(`items were expected, not <${other.name.slice(0, 40)}>`);
  return element.children;
}
