import { strToU8 } from "fflate";
import { WorkbookFileError } from "../workbook-file";
import { decodeXml } from "../xml/parse";
import { readZip } from "../zip/read-zip";
import { writeZip } from "../zip/write-zip";
import { compress, decompress, type ZipEntry } from "../zip/zip-entry";
import { partKey } from "./part-names";

const MOST_UNPACKED_BYTES = 64 * 1024 * 1024;

/**
 * The parts of the package. Those that nobody writes are passed through as they came, in their order,
 * compressed as they were.
 */
export class PackageParts {
  private readonly entries: Map<string, ZipEntry>;
  /** What was decompressed to look at it, until it is read, which mostly happens once. */
  private readonly unpacked = new Map<string, Uint8Array>();

  private constructor(entries: readonly ZipEntry[]) {
    this.entries = new Map(entries.map((entry) => [partKey(entry.name), entry]));
  }

  static open(zip: Uint8Array): PackageParts {
    return new PackageParts(readZip(zip));
  }

  static empty(): PackageParts {
    return new PackageParts([]);
  }

  has(name: string): boolean {
    return this.entries.has(partKey(name));
  }

  names(): string[] {
    return [...this.entries.values()].map((entry) => entry.name);
  }

  bytes(name: string): Uint8Array {
    const entry = this.entries.get(partKey(name));
    if (!entry) throw new WorkbookFileError("damaged-workbook");
    const bytes = this.unpacked.get(partKey(name)) ?? decompress(entry);
    this.unpacked.delete(partKey(name));
    return bytes;
  }

  text(name: string): string {
    return decodeXml(this.bytes(name));
  }

  /** Looks whether every entry can be decompressed, so that damage shows when a file is opened. */
  verify(): void {
    let kept = 0;
    for (const [key, entry] of this.entries) {
      const bytes = decompress(entry);
      if (!key.endsWith(".xml")) continue;
      kept += bytes.length;
      if (kept <= MOST_UNPACKED_BYTES) this.unpacked.set(key, bytes);
    }
  }

  write(name: string, content: string | Uint8Array): void {
    const known = this.entries.get(partKey(name));
    const mark = known && beginsWithMark(decompress(known)) ? "\uFEFF" : "";
    const bytes = typeof content === "string" ? strToU8(mark + content) : content;
    this.unpacked.delete(partKey(name));
    this.entries.set(partKey(name), compress(known?.name ?? name, bytes));
  }

  remove(name: string): void {
    this.unpacked.delete(partKey(name));
    this.entries.delete(partKey(name));
  }

  /** `xl/worksheets/sheet4.xml` for `xl/worksheets/sheet#.xml` when 1 to 3 are taken. */
  freeName(pattern: string): string {
    for (let number = 1; ; number++) {
      const name = pattern.replace("#", String(number));
      if (!this.has(name)) return name;
    }
  }

  zip(): Uint8Array {
    return writeZip([...this.entries.values()]);
  }
}

/** A byte order mark that a part came with stays. */
function beginsWithMark([first, second, third]: Uint8Array): boolean {
  return first === 0xef && second === 0xbb && third === 0xbf;
}
