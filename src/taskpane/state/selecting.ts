import {
  areaOfKeys,
  findLine,
  pupilLineAt,
  type PupilLine,
  type RecognisedWorkbook,
} from "../../app";
import type { Area } from "../../sheet";
import { failureOf } from "./failure-of";
import type { StoreCore } from "./store-core";

export interface Selecting {
  /**
   * Selects the cells. Those of a pupil's row are found again where rows have moved since the workbook was
   * read; where the pupil is gone, a notice says so and nothing is selected.
   */
  readonly select: (sheet: string, area: Area) => Promise<void>;
}

/** Rows that may have been added to a sheet since it was read. */
const addedRows = 500;

export function createSelecting({ services, getState, set }: StoreCore): Selecting {
  const { port } = services;

  async function select(sheet: string, area: Area): Promise<void> {
    try {
      const there = await whereNow(sheet, area);
      if (there === null) return;
      await port.select(sheet, there);
      const { notice } = getState();
      if (notice?.kind === "cannot-select" || notice?.kind === "pupil-gone") set({ notice: null });
    } catch (error) {
      const { problem } = failureOf(error);
      if (problem !== "host-failed") set({ notice: { kind: "cannot-select", sheet } });
    }
  }

  /** Null where the pupil of the cells is gone. */
  async function whereNow(sheet: string, area: Area): Promise<Area | null> {
    const recognised = recognisedNow();
    const pupil = recognised && pupilLineAt(recognised, sheet, area);
    if (!recognised || !pupil) return area;
    const lines = pupil.turned ? area.columns : area.rows;
    const first = await lineWithin(pupil, { first: pupil.line, count: 1 });
    if (first === pupil.line && lines === 1) return area;
    const found = first ?? (await lineWithin(pupil, wholeOf(recognised, pupil)));
    if (found === null) {
      const { name, number } = pupil.identity;
      set({ notice: { kind: "pupil-gone", sheet, pupil: name || number } });
      return null;
    }
    return movedTo(area, pupil, found);
  }

  async function lineWithin(
    pupil: PupilLine,
    lines: { readonly first: number; readonly count: number },
  ): Promise<number | null> {
    const area = areaOfKeys(pupil, lines);
    return findLine(pupil, area, await port.readCells(pupil.sheetId, area));
  }

  function recognisedNow(): RecognisedWorkbook | null {
    const { screening, recognition } = getState();
    if (screening.step === "done") return screening.screened.recognised;
    return recognition.step === "found" ? recognition.recognised : null;
  }

  return { select };
}

function wholeOf({ snapshot }: RecognisedWorkbook, { sheetId, turned }: PupilLine) {
  const texts = snapshot.sheets.find(({ id }) => id === sheetId)?.texts ?? [];
  const origin = snapshot.sheets.find(({ id }) => id === sheetId)?.origin;
  const read = turned ? (texts[0]?.length ?? 0) : texts.length;
  const before = turned ? (origin?.column ?? 0) : (origin?.row ?? 0);
  return { first: 0, count: before + read + (turned ? 0 : addedRows) };
}

/** Rows of one pupil below one another move together. */
function movedTo(area: Area, { turned }: PupilLine, line: number): Area {
  return turned ? { ...area, column: line } : { ...area, row: line };
}
