import { STYLES_TYPE, TRANSITIONAL, WORKSHEET_TYPE } from "./namespaces";
import { PackageParts } from "./package/package-parts";

/** The package of a new workbook. */
export function blankPackage(): PackageParts {
  const parts = PackageParts.empty();
  parts.write("[Content_Types].xml", CONTENT_TYPES);
  parts.write("_rels/.rels", relationships([["officeDocument", "xl/workbook.xml"]]));
  parts.write("xl/workbook.xml", WORKBOOK);
  parts.write(
    "xl/_rels/workbook.xml.rels",
    relationships([
      ["worksheet", "worksheets/sheet1.xml"],
      ["styles", "styles.xml"],
    ]),
  );
  parts.write("xl/worksheets/sheet1.xml", BLANK_WORKSHEET);
  parts.write("xl/styles.xml", BLANK_STYLES);
  return parts;
}

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export const BLANK_WORKSHEET =
  `${XML_DECLARATION}<worksheet xmlns="${TRANSITIONAL.main}" xmlns:r="${TRANSITIONAL.relationships}">` +
  '<sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/>' +
  "<sheetData/></worksheet>";

export const BLANK_STYLES =
  `${XML_DECLARATION}<styleSheet xmlns="${TRANSITIONAL.main}">` +
  '<fonts count="1"><font><sz val="11"/><color rgb="FF000000"/><name val="等线"/><family val="2"/><charset val="134"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
  '<dxfs count="0"/></styleSheet>';

const CONTENT_TYPES =
  `${XML_DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>' +
  `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${WORKSHEET_TYPE}"/>` +
  `<Override PartName="/xl/styles.xml" ContentType="${STYLES_TYPE}"/></Types>`;

const WORKBOOK =
  `${XML_DECLARATION}<workbook xmlns="${TRANSITIONAL.main}" xmlns:r="${TRANSITIONAL.relationships}">` +
  '<bookViews><workbookView activeTab="0"/></bookViews>' +
  '<sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>';

function relationships(list: readonly (readonly [string, string])[]): string {
  const items = list.map(
    ([kind, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${TRANSITIONAL.relationships}/${kind}" Target="${target}"/>`,
  );
  return `${XML_DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join("")}</Relationships>`;
}
