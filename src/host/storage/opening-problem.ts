import type { FileProblem } from "./workbook-file";

/** What the first bytes already say is wrong with a file; null for one that looks like a zip. */
export function openingProblem(bytes: Uint8Array): FileProblem | null {
  if (bytes.length === 0) return "empty-file";
  if (startsWith(bytes, ZIP) || startsWith(bytes, EMPTY_ZIP)) return null;
  if (startsWith(bytes, COMPOUND_FILE)) return problemOfCompoundFile(bytes);
  if (BIFF_BEGINNINGS.some((beginning) => startsWith(bytes, beginning))) return "legacy-xls";
  return looksLikeText(bytes) ? "csv-or-text" : "not-a-spreadsheet";
}

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const EMPTY_ZIP = [0x50, 0x4b, 0x05, 0x06];
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** Worksheets of Excel 2 to 4, which are not in a compound file. */
const BIFF_BEGINNINGS = [
  [0x09, 0x00, 0x04, 0x00],
  [0x09, 0x02, 0x06, 0x00],
  [0x09, 0x04, 0x06, 0x00],
];

/** A compound file is an old workbook, or the envelope of an encrypted new one. */
function problemOfCompoundFile(bytes: Uint8Array): FileProblem {
  if (holdsStream(bytes, "EncryptedPackage")) return "password-protected";
  if (holdsStream(bytes, "Workbook") || holdsStream(bytes, "Book")) return "legacy-xls";
  return "not-a-spreadsheet";
}

/** Names of streams stand in the directory as UTF-16, followed by two zero bytes. */
function holdsStream(bytes: Uint8Array, name: string): boolean {
  const wanted = Array.from(`${name}\0`).flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (
    let at = bytes.indexOf(wanted[0] ?? 0);
    at >= 0;
    at = bytes.indexOf(wanted[0] ?? 0, at + 1)
  ) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

/** Text in any encoding holds no zero bytes and hardly a control character, UTF-16 begins with a mark. */
function looksLikeText(bytes: Uint8Array): boolean {
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) return true;
  return bytes.subarray(0, 4096).every((byte) => byte >= 0x20 || [9, 10, 12, 13].includes(byte));
}

function startsWith(bytes: Uint8Array, beginning: readonly number[]): boolean {
  return beginning.every((byte, index) => bytes[index] === byte);
}
