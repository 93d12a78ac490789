import { differingCells, updatePupils, type CellChange, type CellContents } from "../../app";
import { paneText, vocabularyOf } from "../../text";
import type { Area, SheetSnapshot } from "../../sheet";
import { spokenUpdate } from "../view/live-words";
import { rosterWith } from "../view/roster";
import { failureOf } from "./failure-of";
import type { LiveSettling } from "./live-settling";
import type { DoneScreening, LiveRemark } from "./screening-states";
import type { StoreCore } from "./store-core";
import type { Trials } from "./trial";

export interface LiveUpdate {
  /** Answers whether the change is dealt with; not if the results changed while its cells were read. */
  readonly update: (change: CellChange) => Promise<boolean>;
}

/** Rows that are marked as changed, at most. */
const mostMarked = 60;

/** The first stage: the pupils of the typed cells, at once. */
export function createLiveUpdate(
  core: StoreCore,
  { repeatTrial }: Pick<Trials, "repeatTrial">,
  settling: Pick<LiveSettling, "settleSoon">,
): LiveUpdate {
  const { services, getState, set, say } = core;
  const { language } = services;

  async function update(change: CellChange): Promise<boolean> {
    const done = doneNow();
    if (!done) return false;
    const { snapshot } = done.screened.recognised;
    const sheet = snapshot.sheets.find(({ id }) => id === change.sheetId);
    if (sheet && isOnlyOurs(sheet)) return true;
    const { area } = change;
    const contents = sheet && area ? await cellsNow(sheet, area) : null;
    if (doneNow() !== done) return false;
    if (!sheet || !area || !contents) {
      leaveToSettling(done, sheet);
      return true;
    }
    const cells = differingCells(sheet, { sheetId: sheet.id, area, ...contents });
    if (cells.length === 0) return true;
    const updated = updatePupils(done.screened, { sheetId: sheet.id, area, contents });
    if (updated) apply(done, updated, remarkOn(sheet, area, cells, contents));
    else leaveToSettling(done, sheet);
    return true;
  }

  function doneNow(): DoneScreening | null {
    const { screening } = getState();
    return screening.step === "done" ? screening : null;
  }

  /** Null where more was changed than is read at once, or the cells are gone. */
  async function cellsNow(sheet: SheetSnapshot, area: Area): Promise<CellContents | null> {
    if (area.rows * area.columns > mostCells) return null;
    try {
      return await services.port.readCells(sheet.id, area);
    } catch (error) {
      failureOf(error);
      return null;
    }
  }

  function apply(
    done: DoneScreening,
    { screened, students }: NonNullable<ReturnType<typeof updatePupils>>,
    remark: LiveRemark,
  ): void {
    const { recognition, live, output, screen } = getState();
    const roster = rosterWith(done.roster, screened, students, language);
    const isSame =
      recognition.step === "found" && recognition.recognised === done.screened.recognised;
    const others = live.pupils.filter((student) => !students.includes(student));
    const isOffered = output.step !== "unplanned" && screen.at === "output";
    set({
      screening: { step: "done", ...done, screened, roster },
      live: { remark, pupils: [...students, ...others].slice(0, mostMarked), isAhead: true },
      ...(isSame ? { recognition: { step: "found", recognised: screened.recognised } } : {}),
      ...(isOffered || output.step !== "ready" ? {} : { output: { step: "unplanned" } }),
    });
    repeatTrial();
    if (students.length > 0) {
      const said = { text: paneText(language), words: vocabularyOf(language) };
      say(spokenUpdate(done.screened, screened, students, said));
    }
    settling.settleSoon(null);
  }

  function leaveToSettling(done: DoneScreening, sheet: SheetSnapshot | undefined): void {
    const read = done.screened.recognised.reading.sheets.find(
      ({ sheetId }) => sheetId === sheet?.id,
    );
    const tells = read && (read.needsConfirmation || !silentRoles.has(read.role));
    const { live } = getState();
    const remark = sheet && tells ? ({ kind: "sheet", sheet: sheet.name } as const) : null;
    set({ live: { ...live, remark: remark ?? live.remark, isAhead: true } });
    settling.settleSoon(remark === null ? null : remark.sheet);
  }

  return { update };
}

const mostCells = 1_000;

/** What stands on these takes no part in the results. */
const silentRoles: ReadonlySet<string> = new Set(["other", "result"]);

/** A result sheet of ours; what is typed into 登记表 is read back and counts. */
function isOnlyOurs({ mark }: SheetSnapshot): boolean {
  return mark !== null && mark.report !== "make-up-entry";
}

function remarkOn(
  { name }: SheetSnapshot,
  area: Area,
  cells: ReturnType<typeof differingCells>,
  { texts }: CellContents,
): LiveRemark {
  const [cell, ...others] = cells;
  if (!cell || others.length > 0) return { kind: "cells", sheet: name, area, cells: cells.length };
  const shown = texts[cell.row - area.row]?.[cell.column - area.column] ?? "";
  return { kind: "cell", at: { sheet: name, ...cell }, shown: shown.trim() };
}
