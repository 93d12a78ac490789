import type { AttendanceMark } from "../../records";
import type { CellAddress } from "../../sheet";
import { mostInSlice, type Slices } from "../../slices";
import { addressOf, plainRow, shownAt, textAt, valueAt, type SheetGrid } from "../grid";
import type { Legend, ReadMark } from "./draft";
import type { MarkUse } from "./marks";
import type { PlannedSession } from "./plan-sessions";

export interface FilledCodes {
  readonly codes: Uint16Array;
  readonly marks: readonly AttendanceMark[];
  readonly uses: readonly MarkUse[];
  /** How many pupils have an entry in each session. */
  readonly filled: Int32Array;
  /** Where two columns of one session say different things. */
  readonly contradictory: readonly Contradiction[];
}

export interface Contradiction {
  readonly session: number;
  readonly cells: readonly CellAddress[];
}

/**
 * The cells of a grid → a code each. Each distinct text is read once; a mark that is merged over several
 * cells counts in each; of two columns of one session what differs is unknown.
 */
export function* fillCodes(
  grid: SheetGrid,
  rows: readonly number[],
  sessions: readonly PlannedSession[],
  legend: Legend,
): Slices<FilledCodes> {
  const marks = openMarks(legend);
  const merged = mergedTexts(grid);
  const codes = new Uint16Array(rows.length * sessions.length);
  const filled = new Int32Array(sessions.length);
  const contradictory: Contradiction[] = [];
  const left = grid.sheet.origin.column;
  let cells = plainRow(grid, rows[0] ?? 0);
  let cellsOf = rows[0] ?? 0;
  const read = (row: number, column: number) => {
    if (row !== cellsOf) {
      cells = plainRow(grid, row);
      cellsOf = row;
    }
    const value = cells ? (cells[column - left] ?? "") : valueAt(grid, row, column);
    if (value !== "") {
      const text = typeof value === "string" ? value : shownAt(grid, row, column) || String(value);
      return marks.codeOf(text, grid, row, column);
    }
    const text = merged.size === 0 ? undefined : merged.get(row * mostColumns + column);
    return text === undefined ? 0 : marks.codeOf(text, grid, row, column);
  };
  const settle = (first: number, row: number, session: number, planned: PlannedSession) => {
    let code = first;
    for (const other of planned.again) {
      const second = read(row, other.column);
      if (code === 0) code = second;
      if (second === 0 || marks.isSame(code, second)) continue;
      const differing = [addressOf(grid, row, planned.column), addressOf(grid, row, other.column)];
      contradictory.push({ session, cells: differing });
      code = marks.codeOfUnknown(
        textAt(grid, row, planned.column),
        textAt(grid, row, other.column),
      );
    }
    return code;
  };
  for (let place = 0; place < rows.length; place += 1) {
    if (place % mostInSlice === 0) yield;
    for (let session = 0; session < sessions.length; session += 1) {
      const planned = sessions[session];
      if (!planned) continue;
      const row = (rows[place] ?? 0) + planned.below;
      const first = read(row, planned.column);
      const code = planned.again.length === 0 ? first : settle(first, row, session, planned);
      if (code === 0) continue;
      codes[place * sessions.length + session] = code;
      filled[session] = (filled[session] ?? 0) + 1;
    }
  }
  return { codes, marks: marks.marks, uses: marks.uses(), filled, contradictory };
}

const mostColumns = 16384;
const mostAddresses = 20;
const mostMarks = 65535;

function openMarks(legend: Legend) {
  const marks: AttendanceMark[] = [{ found: "", parts: ["blank"] }];
  const known = new Map<string, number>();
  const entries: { read: ReadMark; cells: number; at: CellAddress[] }[] = [
    { read: { parts: ["blank"], by: [] }, cells: 0, at: [] },
  ];
  const add = (found: string, read: ReadMark) => {
    if (marks.length >= mostMarks) return mostMarks - 1;
    marks.push({ found, parts: read.parts });
    entries.push({ read, cells: 0, at: [] });
    return marks.length - 1;
  };
  const codeFor = (text: string) => {
    const found = text.trim();
    return found === "" ? 0 : (known.get(found) ?? add(found, legend.read(text)));
  };
  let latest = { text: "", code: 0, entry: entries[0] };
  return {
    marks,
    codeOf(text: string, grid: SheetGrid, row: number, column: number): number {
      if (text !== latest.text) {
        let code = known.get(text);
        if (code === undefined) {
          code = codeFor(text);
          known.set(text, code);
          if (code !== 0) known.set(text.trim(), code);
        }
        latest = { text, code, entry: entries[code] };
      }
      const { code, entry } = latest;
      if (!entry || code === 0) return code;
      entry.cells += 1;
      if (entry.at.length < mostAddresses) entry.at.push(addressOf(grid, row, column));
      return code;
    },
    codeOfUnknown(one: string, other: string): number {
      const found = `${one.trim()} ↔ ${other.trim()}`;
      const code = known.get(found) ?? add(found, { parts: ["unknown"], by: [] });
      known.set(found, code);
      return code;
    },
    isSame: (one: number, other: number) =>
      one === other || String(marks[one]?.parts) === String(marks[other]?.parts),
    uses: (): readonly MarkUse[] =>
      entries.flatMap(({ read, cells, at }, code) => {
        const mark = marks[code];
        return cells === 0 || !mark ? [] : [{ mark, read, cells, at }];
      }),
  };
}

/** Cells that a merged area covers, with the words of its first. */
function mergedTexts(grid: SheetGrid): ReadonlyMap<number, string> {
  const texts = new Map<number, string>();
  for (const [key, area] of grid.merges) {
    const text = textAt(grid, area.row, area.column);
    if (text.trim() !== "" && key !== area.row * mostColumns + area.column) texts.set(key, text);
  }
  return texts;
}
