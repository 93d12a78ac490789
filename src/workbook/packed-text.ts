import { deflateSync, inflateSync, strFromU8, strToU8 } from "fflate";
import { digestKey } from "../sheet";

/**
 * 压缩: content as a short text of letters, digits, `+`, `/`, `=` and `.`, which needs no escaping in XML. It
 * begins with a digest, so that what was damaged since, or is another's, is not taken for ours.
 */
export function pack(content: object): string {
  const packed = toBase64(deflateSync(strToU8(JSON.stringify(content)), { level: 1 }));
  return `${digestKey(packed)}.${packed}`;
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
