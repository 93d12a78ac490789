import { allAtOnce } from "../../src/slices";
import { nothingKept } from "../../src/workbook/write/kept-state";
import { newUndo } from "../../src/workbook/write/new-undo";
import { decodeUndo } from "../../src/workbook/write/undo-part";
import { aPlan } from "./a-plan";

/** Texts that hardly get shorter when packed. */
function texts(count: number): readonly string[] {
  let state = 1;
  const next = () => (state = (state * 48_271) % 2_147_483_647).toString(36);
  return Array.from({ length: count }, () => Array.from({ length: 8 }, next).join(""));
}

function undoOf(rows: number) {
  const lines = texts(rows).map((text) => [text, "", 0, "", ""] as const);
  const state = {
    ...{ structureProtected: false, sheets: [], known: [], frames: new Map(), own: new Map() },
    kept: nothingKept,
  };
  const plan = { ...aPlan(), rows: lines.map((line) => ({ height: 20, cells: line.map(cellOf) })) };
  return decodeUndo(allAtOnce(newUndo("r1", state, [plan], [], "2026-06-26 09:12")), "r1");
}

function cellOf(value: string | number) {
  return { value, format: "text" };
}

describe("撤销 of a writing", () => {
  it("is kept where its plans fit a message together with the ledger", () => {
    expect(undoOf(20)?.back).toMatchObject({ at: "2026-06-26 09:12" });
  });

  it("is not kept for more than that: such a run cannot be taken back", () => {
    expect(undoOf(60_000)).toEqual({ run: "r1", now: {}, back: null });
  });
});
