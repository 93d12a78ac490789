import { SheetExtension, SpreadsheetExtensionRegistry } from "@univerjs/preset-sheets-core";
import type { SpreadsheetSkeleton, UniverRenderingContext } from "@univerjs/preset-sheets-core";
import type { IScale } from "@univerjs/presets";
import type { SheetFile, WorkbookFile } from "../../host";
import { chartFrames, frameBox } from "./chart-frames";
import type { ChartFrame } from "./chart-frames";
import { gridSheetId } from "./grid-address";
import { paintFrame } from "./paint-frame";

/** The charts of the open workbook, as far as the grid shows them. */
export interface ShownCharts {
  /** Takes over the charts of another workbook. */
  readonly open: (file: WorkbookFile) => void;
  /** Takes over the charts of a sheet; says whether something else is to be painted now. */
  readonly match: (sheet: SheetFile) => boolean;
}

/** Every workbook that the grid opens from now on shows where its charts stand. */
export function showChartFrames(note: string): ShownCharts {
  const frames = new Map<string, readonly ChartFrame[]>();
  const layer = class extends ChartFrameLayer {
    constructor() {
      super(frames, note);
    }
  };
  SpreadsheetExtensionRegistry.add(layer);

  const match = (sheet: SheetFile): boolean => {
    const before = frames.get(gridSheetId(sheet)) ?? [];
    const after = chartFrames(sheet);
    frames.set(gridSheetId(sheet), after);
    return JSON.stringify(before) !== JSON.stringify(after);
  };
  const open = (file: WorkbookFile): void => {
    frames.clear();
    file.sheets.forEach(match);
  };
  return { open, match };
}

/**
 * Shows where the charts of a sheet stand. It is painted between the cells' fills and their words and is
 * no part of any cell: typing, copying and the file know nothing of it.
 */
class ChartFrameLayer extends SheetExtension {
  override uKey = "ChartFrameLayer";
  /** Above fills and below words, which the grid paints at 45. */
  protected override Z_INDEX = 40;

  constructor(
    private readonly frames: ReadonlyMap<string, readonly ChartFrame[]>,
    private readonly note: string,
  ) {
    super();
  }

  override draw(
    painter: UniverRenderingContext,
    _scale: IScale,
    shown: SpreadsheetSkeleton | undefined,
  ): void {
    const frames = shown && this.frames.get(shown.worksheet.getSheetId());
    if (!frames || frames.length === 0) return;
    const edges = { columns: shown.columnWidthAccumulation, rows: shown.rowHeightAccumulation };
    painter.save();
    for (const { anchor, title } of frames) {
      paintFrame(painter, frameBox(anchor, edges), title, this.note);
    }
    painter.restore();
  }
}
