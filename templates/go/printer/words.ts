/** How Go spells names, MixedCaps with initialisms in capitals: `generator/targets/go/words.py` in the browser. */

import { words } from "../../docs/script/printing/words.js";

const INITIALISMS = new Set(
  (
    "acl aes api arn asn aws cdn cms cpu crm css csv dfxp dns drm dvb dvr eof epg ftp ftps guid hls html http " +
    "https id ip iptv isp json jwt kpi ks ldap lms mbr md5 mime mrss npvr otp ott pdf php png ppv ptz qps rfc rss " +
    "rtmp rtmpe rtmps rtmpt rtp rtsp s3 saml scp sdk seo sftp sha1 sha256 sla smil smpte sms smtp snmp sql srt " +
    "ssh ssl sso stb svod tcp tls ttl ttml tv tvod udid udp ui uid uri url urn utc utf8 uuid vast vm vod vpaid " +
    "xml xmpp xsd xsl xslt xsrf xss"
  ).split(" "),
);

/** Words with capitals of their own. */
const ODD = new Map([
  ["cdvr", "CDVR"],
  ["esearch", "ESearch"],
  ["ical", "ICal"],
  ["ios", "IOS"],
  ["ipad", "IPad"],
  ["iphone", "IPhone"],
  ["ipod", "IPod"],
  ["itunes", "ITunes"],
  ["ksql", "KSQL"],
  ["oauth", "OAuth"],
  ["xpath", "XPath"],
  ["youtube", "YouTube"],
]);

/** Keywords and what is declared before any program. */
export const RESERVED: readonly string[] = (
  "break case chan const continue default defer else fallthrough for func go goto if import interface map package " +
  "range return select struct switch type var " +
  "any append bool byte cap clear close comparable complex complex128 complex64 copy delete error false float32 " +
  "float64 imag int int16 int32 int64 int8 iota len make max min new nil panic print println real recover rune " +
  "string true uint uint16 uint32 uint64 uint8 uintptr"
).split(" ");

/** `name` as an exported identifier: `partnerId` -> `PartnerID`, `480p` -> `N480p`, "" -> `Empty`. */
export function mixed(name: string): string {
  const text = part(name);
  return /^[A-Za-z]/.test(text) ? text : `N${text}`;
}

/** `name` as the end of an identifier, which may begin with a digit: `_3GP` -> `3GP`. */
export function part(name: string): string {
  const isShouted = name.toUpperCase() === name;
  return (
    pieces(name)
      .map((piece) => capitalized(piece, isShouted))
      .join("") || "Empty"
  );
}

/** `name` as an identifier that is not exported: `entryId` -> `entryID`, `URLToken` -> `urlToken`. */
export function lowerMixed(name: string): string {
  const isShouted = name.toUpperCase() === name;
  const text = pieces(name)
    .map((piece, index) => (index === 0 ? piece.toLowerCase() : capitalized(piece, isShouted)))
    .join("");
  return /^[A-Za-z]/.test(text) ? text : text === "" ? "empty" : `n${text}`;
}

/** `name` as the name of a package, however long: lower-case letters and digits, a letter first. */
export function flat(name: string): string {
  const text = name.toLowerCase().replace(/[^a-z0-9]/g, "");
  return /^[a-z]/.test(text) ? text : text === "" ? "empty" : `n${text}`;
}

/** The words of a name as they are spelled. */
function pieces(name: string): string[] {
  const lowered = name.toLowerCase();
  let at = 0;
  return words(name).map((word) => {
    const start = lowered.indexOf(word, at);
    at = start + word.length;
    return name.slice(start, at);
  });
}

function capitalized(piece: string, isShouted: boolean): string {
  const word = piece.toLowerCase();
  const odd = ODD.get(word);
  if (odd !== undefined) {
    return odd;
  }
  if (INITIALISMS.has(word)) {
    return word.toUpperCase();
  }
  if (word.endsWith("s") && INITIALISMS.has(word.slice(0, -1))) {
    return `${word.slice(0, -1).toUpperCase()}s`;
  }
  if (/^[0-9]/.test(piece)) {
    return piece;
  }
  // What a mixed-case name has in capitals is an abbreviation; in ENTRY_ID nothing is.
  return piece.slice(0, 1).toUpperCase() + (isShouted ? word : piece).slice(1);
}
