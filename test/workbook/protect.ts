import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { openWorkbookFile, type WorkbookFile } from "../../src/host";

/** The workbook with its structure protected (审阅 → 保护工作簿). */
export function withProtectedStructure(file: WorkbookFile): WorkbookFile {
  return withPart(file, "xl/workbook.xml", (xml) =>
    xml.replace("<sheets>", '<workbookProtection lockStructure="1"/><sheets>'),
  );
}

/** The workbook with all its worksheets protected (审阅 → 保护工作表). */
export function withProtectedSheets(file: WorkbookFile): WorkbookFile {
  return withPart(file, /^xl\/worksheets\/[^/]+\.xml$/, (xml) =>
    xml.replace(/<sheetData\/>|<\/sheetData>/, (end) => `${end}<sheetProtection sheet="1"/>`),
  );
}

function withPart(
  file: WorkbookFile,
  path: string | RegExp,
  change: (xml: string) => string,
): WorkbookFile {
  const parts = unzipSync(file.save());
  for (const [name, bytes] of Object.entries(parts)) {
    const isMeant = typeof path === "string" ? name === path : path.test(name);
    if (isMeant) parts[name] = strToU8(change(strFromU8(bytes)));
  }
  return openWorkbookFile(zipSync(parts));
}
