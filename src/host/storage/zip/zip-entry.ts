import { deflateSync, inflateSync } from "fflate";
import { WorkbookFileError } from "../workbook-file";
import { crc32 } from "./crc32";

/** One entry of the zip, still compressed as it came or as it will be written. */
export interface ZipEntry {
  readonly name: string;
  readonly compressed: Uint8Array;
  readonly method: "stored" | "deflated";
  readonly checksum: number;
  /** Bytes when decompressed. */
  readonly size: number;
  /** Date and time in the zip's own packing. */
  readonly modified: number;
}

/** A part larger than this is refused: its text would not fit into one string. */
const LARGEST_PART_BYTES = 512 * 1024 * 1024;

/** 1980-01-01: new parts carry no clock reading, so that the same workbook gives the same bytes. */
const NO_DATE = (1 << 21) | (1 << 16);

export function decompress(entry: ZipEntry): Uint8Array {
  if (entry.size > LARGEST_PART_BYTES) throw new WorkbookFileError("too-large");
  const bytes = entry.method === "stored" ? entry.compressed : inflate(entry);
  if (bytes.length !== entry.size || crc32(bytes) !== entry.checksum) {
    throw new WorkbookFileError("damaged-zip");
  }
  return bytes;
}

export function compress(name: string, bytes: Uint8Array): ZipEntry {
  const compressed = deflateSync(bytes, { level: 6 });
  const stored = compressed.length >= bytes.length;
  return {
    name,
    compressed: stored ? bytes : compressed,
    method: stored ? "stored" : "deflated",
    checksum: crc32(bytes),
    size: bytes.length,
    modified: NO_DATE,
  };
}

function inflate(entry: ZipEntry): Uint8Array {
  try {
    return inflateSync(entry.compressed, { out: new Uint8Array(entry.size) });
  } catch (cause) {
    throw new WorkbookFileError("damaged-zip", { cause });
  }
}
