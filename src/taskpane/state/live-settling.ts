import {
  recogniseSnapshotInSlices,
  screenWorkbookInSlices,
  type RecognisedWorkbook,
  type ScreenedWorkbook,
} from "../../app";
import type { StudentRecord } from "../../records";
import type { ScreeningStage } from "../../school";
import type { WorkbookSnapshot } from "../../sheet";
import { suggestStage } from "../../screening";
import { inTurns, stopped, type Slices } from "../../slices";
import { paneText } from "../../text";
import { isoDay } from "../view/clock";
import { rosterInSlices, type PupilLine } from "../view/roster";
import { failureOf } from "./failure-of";
import { isQuiet } from "./live-state";
import type { DoneScreening } from "./screening-states";
import { recognitionOptions } from "./recognition";
import type { StoreCore } from "./store-core";
import type { Trials } from "./trial";
import { turnsOf } from "./turns";

export interface LiveSettling {
  /** When the typing pauses; `sheet` is the one that was changed where nothing could be said at once. */
  readonly settleSoon: (sheet: string | null) => void;
  /** What had to wait goes on. */
  readonly whenQuiet: () => void;
}

/** In milliseconds: between two marks that somebody types one after the other less time goes by. */
const pause = 1_000;

/**
 * The second stage: the whole workbook is read and screened anew, so that what depends on everybody (ranks,
 * categories, issues, bars) is right too. What is looked at, chosen, searched and selected stays.
 */
export function createLiveSettling(
  core: StoreCore,
  { repeatTrial }: Pick<Trials, "repeatTrial">,
): LiveSettling {
  const { services, getState, set, say } = core;
  const { language } = services;
  let turn = 0;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let isDue = false;
  let changedSheet: string | null = null;

  function settleSoon(sheet: string | null): void {
    turn += 1;
    isDue = false;
    changedSheet = sheet ?? changedSheet;
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(() => {
      timer = null;
      isDue = true;
      whenQuiet();
    }, pause);
  }

  function whenQuiet(): void {
    if (!isDue || !isQuiet(getState()) || !getState().live.isAhead) return;
    isDue = false;
    void settle();
  }

  async function settle(): Promise<void> {
    const mine = ++turn;
    const { screening: done } = getState();
    if (done.step !== "done") return;
    const isStale = () => mine !== turn || getState().screening !== done;
    try {
      const snapshot = await services.port.read();
      const anew = isStale()
        ? stopped
        : await inTurns(screenAnew(done, snapshot), turnsOf(services, isStale));
      if (anew === stopped || isStale()) {
        if (mine === turn) settleSoon(null);
        return;
      }
      apply(done, anew);
    } catch (error) {
      failureOf(error);
    }
  }

  function* screenAnew(done: DoneScreening, snapshot: WorkbookSnapshot): Slices<Anew> {
    const { screened } = done;
    const { choices } = screened.recognised.reading;
    const { policy, assumedGrade: grade } = screened;
    const options = { policy, grade, choices };
    const recognised = yield* recogniseSnapshotInSlices(snapshot, options);
    const shown = done.isOutdated
      ? yield* recogniseSnapshotInSlices(snapshot, recognitionOptions(getState()))
      : recognised;
    const now = yield* screenWorkbookInSlices(recognised, {
      ...{ policy, grade, scheme: screened.scheme },
      attendancePolicy: screened.attendancePolicy,
      handTags: getState().attention.settings.handTags,
      stage: stageAsked(screened, getState().choice.stage),
      date: isoDay(services.now()),
    });
    return { screened: now, shown, roster: yield* rosterInSlices(now, language) };
  }

  function apply(done: DoneScreening, { screened, shown, roster }: Anew): void {
    const { list, screen, live, trial } = getState();
    const before = done.screened.recognised.reading.register;
    const find = finder(before, screened.recognised.reading.register);
    const nowOf = (student: number | null) => (student === null ? null : find(student));
    const pupil = screen.at === "pupil" ? find(screen.student) : null;
    const moved = movedIn(done.screened, screened, find);
    const pupils = [
      ...live.pupils.flatMap((student) => find(student) ?? []),
      ...(changedSheet === null ? [] : moved),
    ];
    const isSameRegister = before.every((_, student) => find(student) === student);
    set({
      screening: { ...done, step: "done", screened, roster, endedAt: services.now() },
      recognition: { step: "found", recognised: shown },
      list: { ...list, active: nowOf(list.active) },
      live: { ...live, pupils: [...new Set(pupils)], isAhead: getState().output.step === "ready" },
      ...(screen.at !== "pupil"
        ? {}
        : { screen: pupil === null ? { at: "results" } : { at: "pupil", student: pupil } }),
      ...(trial !== null && !isSameRegister ? { trial: null } : {}),
    });
    repeatTrial();
    if (changedSheet !== null) {
      say(paneText(language).live.spoken.sheet(changedSheet, moved.length));
    }
    changedSheet = null;
  }

  return { settleSoon, whenQuiet };
}

interface Anew {
  readonly screened: ScreenedWorkbook;
  /** As the sheets are read now, where a person said something of them since the screening. */
  readonly shown: RecognisedWorkbook;
  readonly roster: readonly PupilLine[];
}

/** Null where the stage went by what the workbook seemed to be in: it may go on to the next. */
function stageAsked(
  { screening, recognised }: ScreenedWorkbook,
  chosen: ScreeningStage | null,
): ScreeningStage | null {
  const wasSuggested = suggestStage(recognised.reading.cohort).stage === screening.stage;
  return chosen === null && wasSuggested ? null : screening.stage;
}

/** Where a pupil of the first register stands in the second; null where nobody does. */
function finder(
  before: readonly StudentRecord[],
  now: readonly StudentRecord[],
): (student: number) => number | null {
  const places = new Map(now.map((record, student) => [keyOf(record), student]));
  return (student) => {
    const record = before[student];
    if (!record) return null;
    const same = now[student];
    return same && keyOf(same) === keyOf(record) ? student : (places.get(keyOf(record)) ?? null);
  };
}

function keyOf({ name, studentNumber, classGroup }: StudentRecord): string {
  return JSON.stringify([studentNumber, name, classGroup]);
}

/** Indexes of now. */
function movedIn(
  before: ScreenedWorkbook,
  now: ScreenedWorkbook,
  find: (student: number) => number | null,
): readonly number[] {
  return before.screening.findings.flatMap(({ student, verdict }) => {
    const there = find(student);
    const finding = there === null ? undefined : now.screening.findings[there];
    return finding && finding.verdict !== verdict ? [finding.student] : [];
  });
}
