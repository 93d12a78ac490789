import { strToU8 } from "fflate";
import { WorkbookFileError } from "../workbook-file";
import { decodeXml } from "../xml/parse";
import { readZip } from "../zip/read-zip";
import { writeZip } from "../zip/write-zip";
import { compress, decompress, type ZipEntry } from "../zip/zip-entry";
import { partKey } from "./part-names";

const MOST_UNPACKED_BYTES = 64 * 1024 * 1024;

/** A part as it came, or as it was written since: that is compressed when the package is saved. */
type Part =
  | { readonly name: string; readonly packed: ZipEntry }
  | { readonly name: string; readonly packed: null; readonly content: string | Uint8Array };

/**
 * The parts of the package. Those that nobody writes are passed through as they came, in their order,
 * compressed as they were.
 */
export class PackageParts {
  private readonly entries: Map<string, Part>;
  /** What was decompressed to look at it, until it is read, which mostly happens once. */
  private readonly unpacked = new Map<string, Uint8Array>();

  private constructor(entries: readonly ZipEntry[]) {
    this.entries = new Map(
      entries.map((packed) => [partKey(packed.name), { name: packed.name, packed }]),
    );
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
    return [...this.entries.values()].map(({ name }) => name);
  }

  bytes(name: string): Uint8Array {
    const content = this.content(name);
    return typeof content === "string" ? strToU8(content) : content;
  }

  text(name: string): string {
    const content = this.content(name);
    return typeof content === "string" ? withoutMark(content) : decodeXml(content);
  }

  /** Looks whether every entry can be decompressed, so that damage shows when a file is opened. */
  verify(): void {
    let kept = 0;
    for (const [key, { packed }] of this.entries) {
      if (!packed) continue;
      const bytes = decompress(packed);
      if (!key.endsWith(".xml")) continue;
      kept += bytes.length;
      if (kept <= MOST_UNPACKED_BYTES) this.unpacked.set(key, bytes);
    }
  }

  write(name: string, content: string | Uint8Array): void {
    const key = partKey(name);
    const known = this.entries.get(key);
    this.entries.set(key, {
      name: known?.name ?? name,
      packed: null,
      content: known && typeof content === "string" ? this.markOf(key, known) + content : content,
    });
    this.unpacked.delete(key);
  }

  remove(name: string): void {
    this.unpacked.delete(partKey(name));
    this.entries.delete(partKey(name));
  }

  /** `xl/worksheets/sheet4.xml` for `xl/worksheets/sheet#.xml` when 1 to 3 are taken. */
  freeName(pattern: string): string {
    const key = partKey(pattern);
    for (let number = 1; ; number++) {
      if (this.entries.has(key.replace("#", String(number)))) continue;
      return pattern.replace("#", String(number));
    }
  }

  zip(): Uint8Array {
    const entries = [...this.entries].map(([key, part]) => {
      if (part.packed) return part.packed;
      const { name, content } = part;
      const packed = compress(name, typeof content === "string" ? strToU8(content) : content);
      this.entries.set(key, { name, packed });
      return packed;
    });
    return writeZip(entries);
  }

  private content(name: string): string | Uint8Array {
    const key = partKey(name);
    const part = this.entries.get(key);
    if (!part) throw new WorkbookFileError("damaged-workbook");
    if (!part.packed) return part.content;
    const bytes = this.unpacked.get(key) ?? decompress(part.packed);
    this.unpacked.delete(key);
    return bytes;
  }

  /** A byte order mark that a part came with stays. */
  private markOf(key: string, part: Part): string {
    const content = part.packed
      ? (this.unpacked.get(key) ?? decompress(part.packed))
      : part.content;
    const isMarked =
      typeof content === "string" ? content.startsWith(MARK) : beginsWithMark(content);
    return isMarked ? MARK : "";
  }
}

const MARK = "\uFEFF";

function withoutMark(text: string): string {
  return text.startsWith(MARK) ? text.slice(1) : text;
}

function beginsWithMark([first, second, third]: Uint8Array): boolean {
  return first === 0xef && second === 0xbb && third === 0xbf;
}
