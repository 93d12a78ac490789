import { Deflate, inflateSync, strFromU8, strToU8 } from "fflate";
import { digestKey } from "../sheet";
import { allAtOnce, type Slices } from "../slices";

/**
 * 压缩: content as a short text of letters, digits, `+`, `/`, `=` and `.`, which needs no escaping in XML. It
 * begins with a digest, so that what was damaged since, or is another's, is not taken for ours.
 */
export function pack(content: object): string {
  return allAtOnce(packInSlices(content));
}

/** As `pack`: content of a megabyte takes some pauses. */
export function* packInSlices(content: object): Slices<string> {
  const bytes = strToU8(JSON.stringify(content));
  yield;
  const pieces: Uint8Array[] = [];
  const deflating = new Deflate({ level: 1 }, (piece) => pieces.push(piece));
  for (let at = 0; at < bytes.length; at += deflatedAtOnce) {
    deflating.push(bytes.subarray(at, at + deflatedAtOnce), at + deflatedAtOnce >= bytes.length);
    yield;
  }
  const packed = toBase64(joined(pieces));
  yield;
  return `${digestKey(packed)}.${packed}`;
}

/** Some milliseconds' worth. */
const deflatedAtOnce = 0x8000;

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

/** Null for what `pack` did not make. */
export function unpack(text: string): unknown {
  const [digest = "", packed = ""] = text.trim().split(".");
  if (packed === "" || digestKey(packed) !== digest) return null;
  try {
    return JSON.parse(strFromU8(inflateSync(fromBase64(packed))));
  } catch {
    return null;
  }
}

/** As many at once as a call may have arguments. */
const chunk = 0x2000;

function toBase64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += chunk) {
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + chunk)));
  }
  return btoa(pieces.join(""));
}

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}
