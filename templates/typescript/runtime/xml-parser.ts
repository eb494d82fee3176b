/** A parser for the XML that answers are written in: elements and text. Entities are never declared, nor fetched. */

/** An element. What stands in its attributes means nothing in answers, and is not kept. */
export interface XmlElement {
  readonly name: string;
  /** The text that stands directly in it. */
  text: string;
  readonly children: XmlElement[];
}

/** What nearly all tags are. */
const PLAIN = /<(\/?)([A-Za-z]\w*)>/y;
const TAG = /<(\/?)([\p{L}_:][\p{L}\p{M}\p{N}_:.·-]*)((?:\s+[^\s=<>"'/]+\s*=\s*(?:"[^<"]*"|'[^<']*'))*)\s*(\/?)>/uy;
const REFERENCE = /&(?:#(\d+)|#x([\da-fA-F]+)|(amp|lt|gt|quot|apos));|&/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const NO_CHARACTER = /[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/;
const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/**
 * The root element of a document.
 *
 * @throws SyntaxError It is not well-formed, or has a document type.
 */
export function parseXml(source: string): XmlElement {
  if (NO_CHARACTER.test(source)) throw new SyntaxError("it holds a character that XML cannot hold");
  const xml = source.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
  const document: XmlElement = { name: "", text: "", children: [] };
  const open = [document];
  let parent = document;
  for (let at = 0; at < xml.length;) {
    const next = xml.indexOf("<", at);
    const end = next < 0 ? xml.length : next;
    if (end > at) parent.text += unescaped(xml.slice(at, end));
    if (next < 0) break;
    if (xml.startsWith("<!--", next)) {
      at = after(xml, "-->", next + 4);
    } else if (xml.startsWith("<?", next)) {
      at = after(xml, "?>", next + 2);
    } else if (xml.startsWith("<![CDATA[", next)) {
      at = after(xml, "]]>", next + 9);
      parent.text += xml.slice(next + 9, at - 3);
    } else {
      PLAIN.lastIndex = next;
      TAG.lastIndex = next;
      const [tag, closing, name = "", attributes, empty] = PLAIN.exec(xml) ?? TAG.exec(xml) ?? [];
      if (tag === undefined) {
        throw new SyntaxError(xml.startsWith("<!DOCTYPE", next) ? "it has a document type" : "a tag is malformed");
      }
      at = next + tag.length;
      if (closing) {
        if (parent.name !== name || attributes || empty) throw new SyntaxError(`</${name}> closes nothing`);
        open.pop();
        parent = open.at(-1) as XmlElement;
      } else {
        const element: XmlElement = { name, text: "", children: [] };
        parent.children.push(element);
        if (!empty) {
          open.push(element);
          parent = element;
        }
      }
    }
  }
  const [root, ...others] = document.children;
  if (!root || others.length || document.text.trim() || parent !== document) {
    throw new SyntaxError(root && parent !== document ? "it was cut off" : "it is not one element");
  }
  return root;
}

function after(xml: string, mark: string, from: number): number {
  const found = xml.indexOf(mark, from);
  if (found < 0) throw new SyntaxError("it was cut off");
  return found + mark.length;
}

function unescaped(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(REFERENCE, (all, decimal?: string, hexadecimal?: string, name?: string) => {
    if (name) return NAMED[name] as string;
    const code = decimal ? Number(decimal) : parseInt(hexadecimal ?? "", 16);
    const character = code <= 0x10ffff ? String.fromCodePoint(code) : "";
    if (!character || NO_CHARACTER.test(character) || /^[\ud800-\udfff]$/.test(character))
      throw new SyntaxError(`${all} refers to nothing`);
    return character;
  });
}
