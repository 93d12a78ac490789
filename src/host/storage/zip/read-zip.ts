import { strFromU8 } from "fflate";
import { WorkbookFileError } from "../workbook-file";
import type { ZipEntry } from "./zip-entry";

/**
 * The entries of a zip in the order of its directory, nothing decompressed yet.
 * Sizes come from the central directory, so entries written as a stream can be read as well.
 */
export function readZip(bytes: Uint8Array): ZipEntry[] {
  try {
    return readDirectory(bytes);
  } catch (cause) {
    if (cause instanceof WorkbookFileError) throw cause;
    throw new WorkbookFileError("damaged-zip", { cause });
  }
}

const END_OF_DIRECTORY = 0x06054b50;
const ZIP64_LOCATOR = 0x07064b50;
const ZIP64_END = 0x06064b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
const IN_ZIP64 = 0xffffffff;
const LARGEST_PACKAGE_BYTES = 2 * 1024 * 1024 * 1024;

function readDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { offset, count } = findDirectory(view);
  const entries: ZipEntry[] = [];
  let position = offset;
  let total = 0;
  for (let index = 0; index < count; index++) {
    if (view.getUint32(position, true) !== DIRECTORY_ENTRY) {
      throw new WorkbookFileError("damaged-zip");
    }
    const { entry, next } = readEntry(bytes, view, position);
    total += entry.size;
    entries.push(entry);
    position = next;
  }
  if (total > LARGEST_PACKAGE_BYTES) throw new WorkbookFileError("too-large");
  return entries;
}

function findDirectory(view: DataView): { offset: number; count: number } {
  const earliest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= earliest; at--) {
    if (view.getUint32(at, true) !== END_OF_DIRECTORY) continue;
    const count = view.getUint16(at + 10, true);
    const offset = view.getUint32(at + 16, true);
    const inZip64 = count === 0xffff || offset === IN_ZIP64;
    return (inZip64 ? findZip64Directory(view, at - 20) : null) ?? { offset, count };
  }
  throw new WorkbookFileError("damaged-zip");
}

function findZip64Directory(view: DataView, locator: number) {
  if (locator < 0 || view.getUint32(locator, true) !== ZIP64_LOCATOR) return null;
  const end = getUint64(view, locator + 8);
  if (view.getUint32(end, true) !== ZIP64_END) return null;
  return { count: getUint64(view, end + 32), offset: getUint64(view, end + 48) };
}

function readEntry(bytes: Uint8Array, view: DataView, at: number) {
  const flags = view.getUint16(at + 8, true);
  if (flags & 1) throw new WorkbookFileError("password-protected");
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const next = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  const [size, compressedSize, localOffset] = readSizes(
    view,
    at,
    at + 46 + nameLength,
    extraLength,
  );
  const entry = {
    name: strFromU8(bytes.subarray(at + 46, at + 46 + nameLength)),
    compressed: readData(bytes, view, localOffset, compressedSize),
    method: readMethod(view.getUint16(at + 10, true)),
    checksum: view.getUint32(at + 16, true),
    size,
    modified: view.getUint32(at + 12, true),
  } satisfies ZipEntry;
  return { entry, next };
}

/** Size, compressed size and offset; those that need 64 bits stand in the extra field, in this order. */
function readSizes(view: DataView, at: number, extra: number, extraLength: number) {
  const sizes: [number, number, number] = [
    view.getUint32(at + 24, true),
    view.getUint32(at + 20, true),
    view.getUint32(at + 42, true),
  ];
  for (let field = extra; field + 4 <= extra + extraLength;) {
    const length = view.getUint16(field + 2, true);
    if (view.getUint16(field, true) === 1) {
      let value = field + 4;
      for (const index of [0, 1, 2] as const) {
        if (sizes[index] !== IN_ZIP64) continue;
        sizes[index] = getUint64(view, value);
        value += 8;
      }
    }
    field += 4 + length;
  }
  return sizes;
}

function readData(bytes: Uint8Array, view: DataView, offset: number, size: number): Uint8Array {
  if (view.getUint32(offset, true) !== LOCAL_ENTRY) throw new WorkbookFileError("damaged-zip");
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + size > bytes.length) throw new WorkbookFileError("damaged-zip");
  return bytes.subarray(start, start + size);
}

function readMethod(method: number): ZipEntry["method"] {
  if (method === 0) return "stored";
  if (method === 8) return "deflated";
  throw new WorkbookFileError("damaged-zip");
}

function getUint64(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
}
