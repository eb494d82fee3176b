/**
 * MD5 (RFC 1321), which Web Crypto does not have.
 *
 * It protects nothing any more; the API still asks for it in signatures of requests (protocol.md 4.5), in partner
 * notifications (9.1) and for some application tokens (6.5).
 */

/** The MD5 of bytes: 16 bytes. */
export function md5(data: Uint8Array): Uint8Array<ArrayBuffer> {
  const words = padded(data);
  const state = new Uint32Array([0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476]);
  for (let at = 0; at < words.length; at += 16) block(state, words.subarray(at, at + 16));
  const bytes = new Uint8Array(16);
  const view = new DataView(bytes.buffer);
  for (const [i, word] of state.entries()) view.setUint32(4 * i, word, true);
  return bytes;
}

/** How far each round turns, four numbers a group of sixteen rounds. */
const TURNS = [7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21] as const;

/** The constants of the rounds: the sines of the whole numbers, as the RFC defines them. */
const SINES = Uint32Array.from({ length: 64 }, (_, i) => Math.floor(Math.abs(Math.sin(i + 1)) * 2 ** 32));

/** The message as 32 bit words, low byte first: with a one bit, zeros, and its length in bits. */
function padded(data: Uint8Array): Uint32Array {
  const length = ((data.byteLength + 8) >> 6) * 64 + 64;
  const bytes = new Uint8Array(length);
  bytes.set(data);
  bytes[data.byteLength] = 0x80;
  const view = new DataView(bytes.buffer);
  view.setUint32(length - 8, (data.byteLength << 3) >>> 0, true);
  view.setUint32(length - 4, Math.floor(data.byteLength / 2 ** 29), true);
  return Uint32Array.from({ length: length / 4 }, (_, i) => view.getUint32(4 * i, true));
}

function block(state: Uint32Array, words: Uint32Array): void {
  let [a = 0, b = 0, c = 0, d = 0] = state;
  for (let i = 0; i < 64; i++) {
    const [mixed, word] = round(i, b, c, d);
    const sum = (a + mixed + (SINES[i] ?? 0) + (words[word] ?? 0)) | 0;
    const turn = TURNS[((i >> 4) << 2) | (i & 3)] ?? 0;
    [a, d, c, b] = [d, c, b, (b + ((sum << turn) | (sum >>> (32 - turn)))) | 0];
  }
  for (const [i, word] of [a, b, c, d].entries()) state[i] = (state[i] ?? 0) + word;
}

/** What a round mixes in, and the number of the word that it takes. */
function round(i: number, b: number, c: number, d: number): readonly [number, number] {
  if (i < 16) return [(b & c) | (~b & d), i];
  if (i < 32) return [(d & b) | (~d & c), (5 * i + 1) & 15];
  if (i < 48) return [b ^ c ^ d, (3 * i + 5) & 15];
  return [c ^ (b | ~d), (7 * i) & 15];
}
