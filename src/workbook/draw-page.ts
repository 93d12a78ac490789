import { formatArea, formatCell, type SheetPlan } from "../sheet";
import type { Size } from "./plan-grid";
import type { SheetRef } from "./sheet-ref";
import { step, type Step } from "./steps";

/**
 * Needs ExcelApi 1.9: page layout and page breaks.
 *
 * A4, one page wide and any number tall unless the plan fixes the scale, centred, first page number 1.
 */
export function drawPage(sheet: SheetRef, plan: SheetPlan, size: Size): readonly Step[] {
  const { print } = plan;
  const breaks = print.pageBreaksBefore.slice(0, mostBreaks).map((row) =>
    step(2, null, () => {
      sheet().horizontalPageBreaks.add(formatCell(row, 0));
    }),
  );
  const layout = step(20, [print.headerLeft, print.headerRight, print.footerCenter], () => {
    const { pageLayout } = sheet();
    pageLayout.paperSize = "A4";
    pageLayout.orientation = print.orientation === "portrait" ? "Portrait" : "Landscape";
    pageLayout.centerHorizontally = true;
    pageLayout.firstPageNumber = 1;
    pageLayout.setPrintMargins("Inches", { ...print.margins });
    pageLayout.zoom = zoomOf(print);
    pageLayout.setPrintArea(formatArea({ row: 0, column: 0, ...size }));
    if (print.repeatRows) {
      const { first, last } = print.repeatRows;
      pageLayout.setPrintTitleRows(`$${first + 1}:$${last + 1}`);
    }
    const texts = pageLayout.headersFooters.defaultForAllPages;
    texts.leftHeader = print.headerLeft;
    texts.rightHeader = print.headerRight;
    texts.centerFooter = print.footerCenter;
  });
  return [layout, ...breaks];
}

/** Excel takes no more manual breaks on a sheet; forms are filled up to the ends of their pages anyway. */
const mostBreaks = 1026;

function zoomOf({ scale, onOnePage }: SheetPlan["print"]): Excel.PageLayoutZoomOptions {
  if (scale !== undefined) return { scale };
  return { horizontalFitToPages: 1, ...(onOnePage ? { verticalFitToPages: 1 } : {}) };
}
