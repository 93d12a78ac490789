import { strFromU8, unzipSync } from "fflate";
import { openWorkbookFile, type Fault } from "../../src/host";
import { WorkbookError, type Recovery, type WriteOptions, type WriteOutcome } from "../../src/app";
import type { PlannedChart, SheetPlan } from "../../src/sheet";
import { aPlan, anotherPlan, pupils } from "./a-plan";
import { openHost, workbookOf } from "./open-host";
import { stateOf } from "./saved-state";

const gradebook = {
  七年级: [
    ["学号", "姓名", "数学"],
    ["0070001", "欧阳若溪", 52],
  ],
  我的汇总: [["补考第一人", null]],
};

const chart = (values: number): PlannedChart => ({
  id: "classes",
  kind: "column",
  title: `前${values}班`,
  place: { row: 6, column: 0, rows: 10, columns: 4 },
  categories: { row: 0, column: 0, rows: values, columns: 1 },
  series: [
    {
      name: "人数",
      values: { row: 0, column: 1, rows: values, columns: 1 },
      fill: "#8FB3D9",
      outline: "#1D4E89",
      labels: null,
    },
  ],
  valueAxis: { minimum: 0, maximum: null, unit: null, numberFormat: "0" },
  legend: null,
  look: { font: "等线", size: 9, titleSize: 11, ink: "#1F2937", lines: "#D5DBE3" },
});

const ledger: SheetPlan = {
  ...anotherPlan(3),
  report: "class-ledger|七(1)班",
  name: "台账·七(1)班",
};
const daily: SheetPlan = { ...anotherPlan(2), report: "attendance-daily", name: "学情·日报" };

const earlier: readonly SheetPlan[] = [aPlan(), { ...anotherPlan(), charts: [chart(4)] }, daily];
const later: readonly SheetPlan[] = [
  aPlan([...pupils.slice(1), ["0070004", "令狐远", 31, "数学不及格", "七年级!C6"]], {
    validations: [
      {
        area: { row: 2, column: 5, rows: 3, columns: 1 },
        rule: { kind: "list", values: ["已通知", "已签收"] },
        strictness: "warning",
        title: "备注",
        message: "请从列表里选。",
      },
    ],
  }),
  { ...anotherPlan(3), charts: [chart(3)] },
  ledger,
];

/** The workbook as the school has it before the run: nothing of ours yet. */
export function untouched(): Uint8Array {
  const file = workbookOf(gradebook);
  file.sheets[1]!.setCell(0, 1, { value: "", formula: "='学情·补考名单'!B3", style: 0 });
  return file.save();
}

/** With earlier results, of which one is to go, and what a person typed and changed in them since. */
export async function withEarlierResults(): Promise<Uint8Array> {
  const opened = openHost(openWorkbookFile(untouched()));
  await opened.port.write(earlier, await opened.port.read(), {
    runs: runs(1),
    undoableAs: "第一次",
  });
  const roster = opened.file.sheets.find(({ name }) => name === "学情·补考名单")!;
  roster.setCell(3, 5, { value: "已家访", formula: null, style: roster.cell(3, 5)!.style });
  roster.setColumnWidth(1, 22);
  roster.setRowHeight(3, 41);
  roster.tabColor = "#FF0000";
  return opened.file.save();
}

function runs(count: number): string {
  return JSON.stringify({ version: 1, records: [], count });
}

export type Ending = "settled in the session" | "recovered after reopening";

export interface Trial {
  readonly result: WriteOutcome | WorkbookError;
  readonly recovery: Recovery | null;
  /** All of the saved file, opened again. */
  readonly saved: string;
  /** The parts of the person's sheets as they stand in the saved package. */
  readonly theirs: readonly string[];
  readonly syncs: number;
}

/** Writes into the workbook with a fault on the way, brings it to an end, saves and opens it again. */
export async function tryOut(
  bytes: Uint8Array,
  ending: Ending,
  fault: Fault | null,
  options: Pick<WriteOptions, "turns" | "onLastStep"> = {},
): Promise<Trial> {
  const opened = openHost(openWorkbookFile(bytes));
  const { host, port, file } = opened;
  const basis = await port.read();
  host.traffic.reset();
  if (fault) host.fail(fault);
  const isDead = fault !== null && ending === "recovered after reopening";
  if (isDead) host.fail({ sync: fault.sync + 1, repeat: true });
  const result = await port
    .write(later, basis, {
      runs: runs(2),
      remove: ["attendance-daily"],
      undoableAs: "第二次",
      ...options,
    })
    .catch((error: unknown) => {
      if (error instanceof WorkbookError) return error;
      throw error;
    });
  const { syncs } = host.traffic;
  host.mend();
  const left = file.save();
  const again = isDead ? openHost(openWorkbookFile(left)) : null;
  const recovery = again ? await again.port.recover() : null;
  const saved = again ? again.file.save() : left;
  const state = JSON.stringify(stateOf(openWorkbookFile(saved)));
  return { result, recovery, saved: state, theirs: theirParts(saved), syncs };
}

/** As `tryOut` answers it where nothing is written at all. */
export function stateBefore(bytes: Uint8Array): string {
  return JSON.stringify(stateOf(openWorkbookFile(openWorkbookFile(bytes).save())));
}

/** The first sheets of the package are the person's. */
export function theirParts(bytes: Uint8Array): readonly string[] {
  const parts = unzipSync(bytes);
  return ["xl/worksheets/sheet2.xml", "xl/worksheets/sheet3.xml"].map((name) => {
    const part = parts[name];
    if (!part) throw new Error(`${name} is gone.`);
    return strFromU8(part);
  });
}
