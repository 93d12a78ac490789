import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  clearHighlight,
  findPolicy,
  highlightSources,
  planSheets,
  recogniseWorkbook,
  screenWorkbook,
  undoLastRun,
  writeResultSheets,
} from "../../src/app";
import { openWorkbookFile } from "../../src/host";
import { openHost, type OpenedHost } from "./open-host";
import { usedApi, usedApiOf, type UsedMember } from "./used-api";

const root = join(__dirname, "..", "..");
const used = usedApi("src/workbook");

describe("the requirement sets of what the code names", () => {
  it("are those of the manifest, none higher and none lower", () => {
    expect(highestOf(used)).toEqual({ ...manifestSets(), Settings: "1.1" });
    expect(manifestSets()).toEqual({ DialogApi: "1.1", ExcelApi: "1.14", SharedRuntime: "1.1" });
  });

  it("come from declarations: members, loads by name, literals, the called form of a method", () => {
    expect(usedApiOf(piece).map(({ member, set, version }) => [member, set, version])).toEqual(
      expect.arrayContaining([
        ["Worksheet.customProperties", "ExcelApi", "1.12"],
        ["Range.height", "ExcelApi", "1.10"],
        ["Worksheet.tabColor", "ExcelApi", "1.7"],
        ["CellPropertiesFill.pattern", "ExcelApi", "1.9"],
        ["UI.messageParent", "DialogApi", "1.1"],
      ]),
    );
  });

  it("need the highest one for telling our own changes from others', which no call shows", () => {
    expect(membersOf("ExcelApi", "1.14")).toEqual(["WorksheetChangedEventArgs.triggerSource"]);
    expect(membersOf("ExcelApi", "1.13")).toEqual(["Range.getMergedAreasOrNullObject"]);
  });

  it("leave the settings of the document to what earlier versions kept there", () => {
    expect(used.filter(({ set }) => set === "Settings").map(({ at }) => at.split(":")[0])).toEqual([
      "src/workbook/earlier-words.ts",
      "src/workbook/earlier-words.ts",
      "src/workbook/earlier-words.ts",
    ]);
  });
});

describe("a whole job under the library's own check", () => {
  it("runs with exactly the manifest's sets", async () => {
    expect(await wholeJob(openHost(sample()))).toEqual(["written", "undone", true]);
  });

  it("fails one set lower than what it calls, and says which member is above it", async () => {
    const lower = openHost(sample(), { sets: { ...manifestSets(), ExcelApi: "1.12" } });
    const failed = await wholeJob(lower).catch((error: unknown) => error);
    expect(failed).toMatchObject({
      cause: {
        code: "ApiNotFound",
        debugInfo: { errorLocation: "Range.getMergedAreasOrNullObject" },
      },
    });
  });
});

const piece = `
  export async function touch(context: Excel.RequestContext): Promise<string> {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.customProperties.load("items/key");
    const range = sheet.getRange().load("height");
    const { tabColor } = sheet;
    range.setCellProperties([[{ format: { fill: { pattern: Excel.FillPattern.gray50 } } }]]);
    Office.context.ui.messageParent("done");
    await context.sync();
    return tabColor;
  }`;

function sample() {
  return openWorkbookFile(new Uint8Array(readFileSync(join(root, "samples/grade-eight.xlsx"))));
}

/** Reads, screens, writes, marks, clears, keeps settings, hears a change, selects, undoes, removes. */
async function wholeJob({ port, host, file }: OpenedHost): Promise<readonly unknown[]> {
  const policy = findPolicy("shanghai-2006-secondary");
  if (!policy) throw new Error("the policy is gone");
  await port.recover();
  const recognised = await recogniseWorkbook(port, { policy, grade: null });
  const request = { policy, stage: null, date: "2026-06-27", grade: null };
  const screened = screenWorkbook(recognised, request);
  const runAt = "2026-06-27 09:12";
  const plans = planSheets(screened, { language: "zh-CN", runAt });
  const written = await writeResultSheets(port, screened, plans, { runAt });
  await highlightSources(port, screened);
  await clearHighlight(port);
  await port.keepChoices(null, () => true);
  await port.keepPreferences('{"schema":"x"}', () => true);
  const [sheet] = file.sheets;
  let isHeard = false;
  const stop = await port.watch(() => {
    isHeard = true;
  });
  host.applyOutsideEdit(sheet?.sheetId ?? 0, 4, 4, { value: 61 });
  await new Promise((resolve) => setTimeout(resolve, 20));
  await stop();
  await port.select(sheet?.name ?? "", { row: 1, column: 1, rows: 1, columns: 1 });
  const undone = await undoLastRun(port, { at: runAt, language: "zh-CN", removesEntries: true });
  await port.removeOurs();
  return [written.kind, undone.kind, isHeard];
}

function membersOf(set: string, version: string): readonly string[] {
  return used
    .filter((one) => one.set === set && one.version === version)
    .map(({ member }) => member);
}

function highestOf(members: readonly UsedMember[]): Readonly<Record<string, string>> {
  const highest: Record<string, string> = {};
  for (const { set, version } of members) {
    const before = highest[set];
    if (before === undefined || rankOf(version) > rankOf(before)) highest[set] = version;
  }
  return highest;
}

function rankOf(version: string): number {
  const [major = NaN, minor = NaN] = version.split(".").map(Number);
  return Number.isNaN(major * minor) ? Infinity : major * 1000 + minor;
}

function manifestSets(): Readonly<Record<string, string>> {
  const manifest = readFileSync(join(root, "manifest.xml"), "utf8");
  const sets = manifest.matchAll(/<Set Name="(\w+)" MinVersion="([\d.]+)" \/>/gu);
  return Object.fromEntries([...sets].map(([, name = "", version = ""]) => [name, version]));
}
