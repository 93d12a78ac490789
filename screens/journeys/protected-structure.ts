import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** The same workbook under 保护工作簿: no sheet can be added to it. */
export function protectedStructure(workbook: Uint8Array): Uint8Array {
  const parts = unzipSync(workbook);
  const name = "xl/workbook.xml";
  const xml = strFromU8(parts[name] ?? new Uint8Array());
  return zipSync({
    ...parts,
    [name]: strToU8(xml.replace("<sheets>", '<workbookProtection lockStructure="1"/><sheets>')),
  });
}
