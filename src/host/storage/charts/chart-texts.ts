import type { ChartFontDesign } from "../chart-design";
import { attributesXml } from "../xml/element";
import { escapeText } from "../xml/escape";

/** Text that Excel shows black on grey unless told otherwise, as it writes it into charts of its own. */
const plain = { size: 9, color: "#595959" };

/** The element txPr: how the texts of a part of the chart look. */
export function textLook(font: ChartFontDesign): string {
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${runLook("a:defRPr", font)}</a:pPr><a:endParaRPr lang="zh-CN"/></a:p></c:txPr>`;
}

/** As textLook; nothing where the part looks as the whole chart does. */
export function ownTextLook(font: ChartFontDesign): string {
  return Object.values(font).some((each) => each !== null) ? textLook(font) : "";
}

export function titleXml(text: string, font: ChartFontDesign): string {
  const run = `<a:r>${runLook("a:rPr", font, "zh-CN")}<a:t>${escapeText(text)}</a:t></a:r>`;
  const paragraph = `<a:p><a:pPr>${runLook("a:defRPr", font)}</a:pPr>${run}</a:p>`;
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/>${paragraph}</c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

/** What the chart has, where a part of it does not say its own. */
export function inheritedFont(own: ChartFontDesign, chart: ChartFontDesign): ChartFontDesign {
  return {
    name: own.name ?? chart.name,
    size: own.size ?? chart.size ?? plain.size,
    color: own.color ?? chart.color ?? plain.color,
    bold: own.bold ?? chart.bold ?? false,
  };
}

/** Chinese takes its typeface from `ea`. */
function runLook(tag: string, { name, size, color, bold }: ChartFontDesign, lang?: string): string {
  const attributes = attributesXml({
    lang,
    sz: size === null ? null : Math.round(size * 100),
    b: bold === null ? null : Number(bold),
  });
  const faces =
    name === null
      ? ""
      : `<a:latin${attributesXml({ typeface: name })}/><a:ea${attributesXml({ typeface: name })}/>`;
  const inside = `${color === null ? "" : solid(color)}${faces}`;
  return `<${tag}${attributes}>${inside}</${tag}>`;
}

export function solid(color: string): string {
  return `<a:solidFill><a:srgbClr val="${color.slice(1)}"/></a:solidFill>`;
}

const unitsPerPoint = 12_700;

/** The element a:ln. */
export function lineXml(color: string | null, weight: number | null): string {
  if (color === null && weight === null) return "";
  const width = attributesXml({ w: weight === null ? null : Math.round(weight * unitsPerPoint) });
  return `<a:ln${width}>${color === null ? "" : solid(color)}</a:ln>`;
}
