import type { PageSetup } from "../workbook-file";
import { attributesXml, flag, numeric, parseElement, withAttributes } from "../xml/element";
import type { XmlPart } from "../xml/part";
import { WORKSHEET_ORDER } from "./element-order";
import { readHeaderFooter, writeHeaderFooter } from "./header-footer";
import { readFitToPage, writeFitToPage } from "./sheet-properties";

/** Page set-up from four elements and a flag; Excel's defaults where the file is silent. */
export function readPageSetup(part: XmlPart): PageSetup {
  const setup = attributesOf(part, "pageSetup");
  const margins = attributesOf(part, "pageMargins");
  const options = attributesOf(part, "printOptions");
  const pages = (count: string | undefined) => {
    const number = numeric(count) ?? 1;
    return number === 0 ? null : number;
  };
  return {
    orientation: setup["orientation"] === "landscape" ? "landscape" : "portrait",
    paperSize: numeric(setup["paperSize"]) ?? 1,
    scale: readFitToPage(part)
      ? { pagesWide: pages(setup["fitToWidth"]), pagesTall: pages(setup["fitToHeight"]) }
      : { percent: numeric(setup["scale"]) ?? 100 },
    margins: {
      left: numeric(margins["left"]) ?? 0.7,
      right: numeric(margins["right"]) ?? 0.7,
      top: numeric(margins["top"]) ?? 0.75,
      bottom: numeric(margins["bottom"]) ?? 0.75,
      header: numeric(margins["header"]) ?? 0.3,
      footer: numeric(margins["footer"]) ?? 0.3,
    },
    centerHorizontally: flag(options["horizontalCentered"], false),
    firstPageNumber: flag(setup["useFirstPageNumber"], false)
      ? (numeric(setup["firstPageNumber"]) ?? 1)
      : null,
    ...readHeaderFooter(part),
  };
}

export function writePageSetup(part: XmlPart, page: PageSetup): void {
  const { scale, margins, firstPageNumber } = page;
  const fits = "pagesWide" in scale;
  writeFitToPage(part, fits);
  change(part, "printOptions", { horizontalCentered: page.centerHorizontally ? 1 : null });
  const { left, right, top, bottom, header, footer } = margins;
  change(part, "pageMargins", { left, right, top, bottom, header, footer });
  change(part, "pageSetup", {
    paperSize: page.paperSize,
    scale: fits || scale.percent === 100 ? null : scale.percent,
    firstPageNumber,
    useFirstPageNumber: firstPageNumber === null ? null : 1,
    fitToWidth: fits ? (scale.pagesWide ?? 0) : null,
    fitToHeight: fits ? (scale.pagesTall ?? 0) : null,
    orientation: page.orientation,
  });
  writeHeaderFooter(part, page);
}

function attributesOf(part: XmlPart, name: string): Readonly<Partial<Record<string, string>>> {
  const xml = part.first(name);
  return xml === null ? {} : parseElement(xml).attributes;
}

function change(
  part: XmlPart,
  name: string,
  attributes: Readonly<Record<string, string | number | null>>,
): void {
  const xml = part.first(name);
  if (xml !== null) part.replace(name, [withAttributes(xml, attributes)], WORKSHEET_ORDER);
  else {
    const written = attributesXml(attributes);
    if (written !== "") part.replace(name, [`<${part.prefix}${name}${written}/>`], WORKSHEET_ORDER);
  }
}
