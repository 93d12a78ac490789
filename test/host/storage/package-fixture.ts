import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

/** A package of one sheet as small as can be; parts given by name are added or put in place. */
export function aPackage(parts: Record<string, string | Uint8Array> = {}): Uint8Array {
  const all: Record<string, string | Uint8Array> = {
    "[Content_Types].xml":
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
    "_rels/.rels": relationships(`officeDocument|xl/workbook.xml`),
    "xl/workbook.xml": aWorkbook('<sheets><sheet name="成绩" sheetId="1" r:id="rId1"/></sheets>'),
    "xl/_rels/workbook.xml.rels": relationships(
      "worksheet|worksheets/sheet1.xml",
      ...(parts["xl/styles.xml"] === undefined ? [] : ["styles|styles.xml"]),
      ...(parts["xl/sharedStrings.xml"] === undefined ? [] : ["sharedStrings|sharedStrings.xml"]),
    ),
    "xl/worksheets/sheet1.xml": aWorksheet("<sheetData/>"),
    ...parts,
  };
  return zipSync(
    Object.fromEntries(
      Object.entries(all).map(([name, content]) => [
        name,
        typeof content === "string" ? strToU8(content) : content,
      ]),
    ),
  );
}

export function aWorksheet(inside: string): string {
  return `<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">${inside}</worksheet>`;
}

export function aWorkbook(inside: string): string {
  return `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">${inside}</workbook>`;
}

/** `worksheet|worksheets/sheet1.xml` becomes rId1, the next rId2 … */
export function relationships(...list: string[]): string {
  const items = list.map((entry, index) => {
    const [kind = "", target = ""] = entry.split("|");
    return `<Relationship Id="rId${String(index + 1)}" Type="${RELATIONSHIPS}/${kind}" Target="${target}"/>`;
  });
  return `<Relationships xmlns="${PACKAGE}/relationships">${items.join("")}</Relationships>`;
}

/** A sheet with these rows, each given as the XML of its cells. */
export function withRows(...rows: string[]): Uint8Array {
  return aPackage({
    "xl/worksheets/sheet1.xml": aWorksheet(`<sheetData>${rows.join("")}</sheetData>`),
  });
}

export function partsOf(zip: Uint8Array): Record<string, Uint8Array> {
  return unzipSync(zip);
}

export function partText(zip: Uint8Array, name: string): string {
  const bytes = unzipSync(zip)[name];
  if (!bytes) throw new Error(`no part ${name}`);
  return strFromU8(bytes);
}
