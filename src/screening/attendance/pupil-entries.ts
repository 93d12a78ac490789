import { attendanceCellAt, type AttendanceSource } from "../../records";
import type { CellAddress } from "../../sheet";
import type { DayFinding } from "./attendance-finding";
import { noRoll, type MarkMeaning } from "./mark-meanings";
import { undatedSlot } from "./roll-calendar";
import type { Rolls } from "./rolls";

/** One pupil looked at closely: made again from the sheets when somebody asks. */
export interface PupilEntries {
  readonly timeline: () => readonly DayFinding[];
  /** Cells of the entries that somebody wrote and that are meant, on these days or on any. */
  readonly cells: (
    isMeant: (meaning: MarkMeaning) => boolean,
    days: readonly number[] | null,
  ) => readonly CellAddress[];
}

export function pupilEntries(
  rolls: Rolls,
  sources: readonly AttendanceSource[],
  student: number,
): PupilEntries {
  const { calendar, meanings } = rolls;
  const { firstSlots, dates } = calendar;

  function cells(
    isMeant: (meaning: MarkMeaning) => boolean,
    days: readonly number[] | null,
  ): readonly CellAddress[] {
    const inSlots = rolls.open(student);
    const wanted = days && new Set(days.flatMap(slotsOfDay));
    const found: { readonly slot: number; readonly at: CellAddress }[] = [];
    for (const { source, row } of rolls.rowsOf(student)) {
      const sheet = sources[source];
      const slotsOf = calendar.slotsOf[source];
      if (!sheet || !slotsOf) continue;
      slotsOf.forEach((slot, session) => {
        if (wanted ? !wanted.has(slot) : slot < undatedSlot) return;
        if ((sheet.codes[row * slotsOf.length + session] ?? 0) === 0) return;
        const meaning =
          slot >= 0 ? meanings[inSlots[slot] ?? noRoll] : rolls.meaningAt(source, row, session);
        const at = meaning && isMeant(meaning) ? attendanceCellAt(sheet, row, session) : null;
        if (at) found.push({ slot: slot < 0 ? Infinity : slot, at });
      });
    }
    return found.sort((one, other) => one.slot - other.slot).map(({ at }) => at);
  }

  function slotsOfDay(day: number): readonly number[] {
    const first = firstSlots[day] ?? 0;
    return Array.from({ length: (firstSlots[day + 1] ?? 0) - first }, (_, index) => first + index);
  }

  return {
    cells,
    timeline: () => {
      const inSlots = rolls.open(student).slice();
      return dates.flatMap((date, day): DayFinding[] => {
        const parts = slotsOfDay(day).flatMap(
          (slot) => meanings[inSlots[slot] ?? noRoll]?.parts ?? [],
        );
        if (parts.length === 0) return [];
        return [
          {
            date,
            parts,
            get cells() {
              return cells(({ isEntry }) => isEntry, [day]);
            },
          },
        ];
      });
    },
  };
}
