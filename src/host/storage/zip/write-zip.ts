import { strToU8 } from "fflate";
import type { ZipEntry } from "./zip-entry";

/** A zip of these entries in this order; what is compressed already is taken over as it is. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const named = entries.map((entry) => ({ entry, name: strToU8(entry.name) }));
  const size = named.reduce(
    (sum, { entry, name }) => sum + 76 + 2 * name.length + entry.compressed.length,
    22,
  );
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  let position = 0;
  const offsets = named.map(({ entry, name }) => {
    const offset = position;
    view.setUint32(offset, 0x04034b50, true);
    writeCommonFields(view, offset + 4, entry, name.length);
    bytes.set(name, offset + 30);
    bytes.set(entry.compressed, offset + 30 + name.length);
    position += 30 + name.length + entry.compressed.length;
    return offset;
  });
  const directory = position;
  named.forEach(({ entry, name }, index) => {
    view.setUint32(position, 0x02014b50, true);
    view.setUint16(position + 4, VERSION, true);
    writeCommonFields(view, position + 6, entry, name.length);
    view.setUint32(position + 42, offsets[index] ?? 0, true);
    bytes.set(name, position + 46);
    position += 46 + name.length;
  });
  view.setUint32(position, 0x06054b50, true);
  view.setUint16(position + 8, named.length, true);
  view.setUint16(position + 10, named.length, true);
  view.setUint32(position + 12, position - directory, true);
  view.setUint32(position + 16, directory, true);
  return bytes;
}

const VERSION = 20;
const UTF8_NAMES = 0x800;

function writeCommonFields(view: DataView, at: number, entry: ZipEntry, nameLength: number): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, UTF8_NAMES, true);
  view.setUint16(at + 4, entry.method === "stored" ? 0 : 8, true);
  view.setUint32(at + 6, entry.modified, true);
  view.setUint32(at + 10, entry.checksum, true);
  view.setUint32(at + 14, entry.compressed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, nameLength, true);
}
