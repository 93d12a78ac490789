import { format } from "numfmt";
import type { StoredCell } from "../storage/workbook-file";

/**
 * Writes cells as Excel shows them (`range.text`): 59.6 with the format `0` is `60`. The width of the
 * column is not regarded: never `####`.
 */
export class NumberText {
  private readonly known = new Map<string, Map<number, string>>();

  constructor(private readonly date1904: boolean) {}

  write(value: StoredCell["value"], numberFormat: string): string {
    if (typeof value === "string") return this.writeText(value, numberFormat);
    if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
    if (typeof value === "object") return value.error;
    if (numberFormat === "General" && isShort(value)) return String(value);
    return this.writeNumber(value, numberFormat);
  }

  private writeText(text: string, numberFormat: string): string {
    if (text === "" || numberFormat === "General" || !numberFormat.includes("@")) return text;
    return numberFormat === "@" ? text : format(numberFormat, text, { throws: false });
  }

  private writeNumber(value: number, numberFormat: string): string {
    const sameFormat = this.known.get(numberFormat) ?? new Map<number, string>();
    this.known.set(numberFormat, sameFormat);
    const known = sameFormat.get(value);
    if (known !== undefined) return known;
    const text = format(
      systemDates[numberFormat] ?? numberFormat,
      this.countFrom1900(value, numberFormat),
      {
        throws: false,
        locale: "en-US",
      },
    );
    sameFormat.set(value, text);
    return text;
  }

  private countFrom1900(value: number, numberFormat: string): number {
    return this.date1904 &&
      /[ymdhs]|aaa/i.test(numberFormat.replaceAll(/"[^"]*"|\[[^\]]*\]|General/g, ""))
      ? value + 1462
      : value;
  }
}

/** Built-in formats that follow the system: what they are in Chinese Excel. */
const systemDates: Readonly<Record<string, string>> = {
  "m/d/yyyy": "yyyy/m/d",
  "mm-dd-yy": "yyyy/m/d",
  "m/d/yyyy h:mm": "yyyy/m/d h:mm",
  "m/d/yy h:mm": "yyyy/m/d h:mm",
};

function isShort(value: number): boolean {
  const text = String(value);
  return text.length <= 10 && !text.includes("e");
}
