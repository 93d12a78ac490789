import { readFileSync } from "node:fs";
import {
  encodeSettingsFile,
  findPolicy,
  noAttentionSettings,
  noPreferences,
  noSchoolSettings,
  planImport,
  readSettingsFile,
  recogniseWorkbook,
  sayingsOfPupils,
  type AllSettings,
  type RepetitionPolicy,
} from "../../../src/app";
import { noChoices } from "../../../src/records";
import { settingsFaultSentence } from "../../../src/text";
import { openHost, workbookOf } from "../../workbook/open-host";

const preset = findPolicy("shanghai-2006-secondary")!;
const own: RepetitionPolicy = { ...preset, id: "qinghe-2025", version: "2", trust: null };
const pupil = { name: "程立航", number: "20250301", classGroup: "七(3)班" };
const sheet = { id: "{1}", name: "登记" };

const nothing: AllSettings = {
  school: noSchoolSettings,
  policies: [],
  attention: noAttentionSettings,
  choices: noChoices,
  preferences: noPreferences,
};

const ofLastYear: AllSettings = {
  school: {
    school: "清河中学",
    schoolYear: "2025—2026 学年",
    term: "second",
    headTeachers: [{ classGroup: "七(3)班", name: "周敏" }],
  },
  policies: [own],
  attention: {
    ...noAttentionSettings,
    handTags: [{ category: "leftBehind", pupil, note: "外祖母照顾", by: "pane" }],
  },
  choices: {
    ...noChoices,
    sheets: [
      {
        sheet,
        confirmed: true,
        role: "gradebook",
        header: { kind: "rows", first: 0, last: 0, words: ["学号", "姓名", "甲卷"] },
        columns: [
          {
            key: { header: "甲卷", nth: 0, of: 1, column: 2 },
            means: "score",
            subject: "语文",
            assessment: "annual",
            term: null,
            fullMark: 120,
          },
        ],
      },
    ],
    letters: [{ letter: "D", counts: "fail" }],
    symbols: [{ sheet: null, symbol: "⊙", parts: ["sickLeave"] }],
    pupils: [{ sheet, row: pupil, is: pupil }],
  },
  preferences: {
    ...noPreferences,
    policyId: "qinghe-2025",
    confirmed: [{ id: "qinghe-2025", version: "2" }],
    output: { version: "internal", sheets: { leftOut: ["changes"], kinds: [], classes: null } },
  },
};

const saved = encodeSettingsFile(ofLastYear, { savedOn: "2026-08-28", note: "说明" })!;

function read(text: string) {
  const found = readSettingsFile(text);
  if (found.kind === "refused") throw new Error(found.refusal.kind);
  return found;
}

async function workbookNamed(name: string) {
  const rows = [
    ["学号", "姓名", "甲卷"],
    ["20260301", "顾晨曦", 71],
    ["20260302", "白一诺", 66],
  ];
  const { port } = openHost(workbookOf({ [name]: rows }));
  return recogniseWorkbook(port, { policy: preset, grade: null });
}

const options = { policy: preset, grade: null };

describe("设置文件", () => {
  it("names no pupil, and counts what it leaves out", () => {
    expect(saved).not.toMatch(/程立航|20250301|外祖母/);
    expect(sayingsOfPupils(ofLastYear)).toBe(2);
    expect(JSON.parse(saved)).toMatchObject({
      schema: "xueqing-settings/1",
      savedOn: "2026-08-28",
      school: { school: "清河中学", term: "second", headTeachers: { "七(3)班": "周敏" } },
      policy: "qinghe-2025",
      mapping: {
        sheets: [
          {
            name: "登记",
            headerRows: [1, 1],
            headerWords: ["学号", "姓名", "甲卷"],
            columns: [{ column: "C", header: "甲卷", means: "score", subject: "语文" }],
          },
        ],
        legend: [{ symbol: "⊙", means: ["sickLeave"] }],
      },
    });
  });

  it("is none where nothing was set", () => {
    expect(encodeSettingsFile(nothing, { savedOn: "2026-08-28", note: "" })).toBeNull();
  });

  it("brings all of it to another workbook, where the statement is asked for anew", async () => {
    const { file, faults } = read(saved);
    const plan = planImport(file, nothing, await workbookNamed("登记"), options);
    expect([...faults, ...plan.faults, ...plan.missingSheets]).toEqual([]);
    expect(plan.parts.map(({ part }) => part)).toEqual([
      "school",
      "policies",
      "policy",
      "mapping",
      "output",
    ]);
    const { after } = plan;
    expect(after.school).toEqual(ofLastYear.school);
    expect(after.policies.map(({ id, version }) => [id, version])).toEqual([["qinghe-2025", "2"]]);
    expect(after.preferences).toEqual({
      ...noPreferences,
      policyId: "qinghe-2025",
      output: ofLastYear.preferences.output,
    });
    expect(after.attention.handTags).toEqual([]);
    expect(after.choices.sheets).toMatchObject([
      {
        sheet: { name: "登记" },
        confirmed: false,
        role: "gradebook",
        columns: [{ subject: "语文", assessment: "annual", fullMark: 120 }],
      },
    ]);
    expect(after.choices.letters).toEqual([{ letter: "D", counts: "fail" }]);
    expect(after.choices.symbols).toEqual([{ sheet: null, symbol: "⊙", parts: ["sickLeave"] }]);
  });

  it("says which sheets it speaks of in vain, and takes the rest", async () => {
    const plan = planImport(read(saved).file, nothing, await workbookNamed("初一"), options);
    expect(plan.missingSheets).toEqual(["登记"]);
    expect(plan.after.choices.sheets).toEqual([]);
    expect(plan.after.choices.letters).toHaveLength(1);
  });

  it("says what it would replace, and asks again about a policy that reads otherwise now", async () => {
    const now: AllSettings = {
      ...ofLastYear,
      school: { ...noSchoolSettings, school: "东湖初级中学" },
      policies: [{ ...own, passPercent: 65, creditOfMakeUpPass: 65 }],
    };
    const plan = planImport(read(saved).file, now, await workbookNamed("初一"), options);
    expect(plan.parts).toMatchObject([
      { part: "school", replaces: { school: "东湖初级中学" } },
      { part: "policies", replaces: [{ passPercent: 65 }] },
      { part: "policy", replaces: { id: "shanghai-2006-secondary" } },
      { part: "mapping" },
      { part: "output" },
    ]);
    expect(plan.after.preferences.confirmed).toEqual([]);
    expect(plan.after.attention.handTags).toHaveLength(1);
  });
});

describe("a file with something wrong in it", () => {
  const broken = JSON.stringify({
    ...(JSON.parse(saved) as object),
    school: { term: "third" },
    output: { version: "secret" },
    colours: [],
  });

  it("gives its sound parts, and names the others one by one", () => {
    const { file, faults } = read(broken);
    expect(file.school).toBeNull();
    expect(file.policyId).toBe("qinghe-2025");
    expect(file.mapping?.letters.fail).toEqual(["D"]);
    expect(faults.map((fault) => settingsFaultSentence(fault, "zh-CN"))).toEqual([
      "学校信息（school）没有读入：“term”应为“first”（第一学期）或“second”（第二学期）。在文件里改好，再导入一次。",
      "输出（output）没有读入：里面有这里不认识的版本或结果表。在文件里改好，再导入一次。",
      "“colours”这一项没有读入：这个版本不认识。在文件里改好，再导入一次。",
    ]);
  });

  it.each([
    ["{", "not-json"],
    ['{"a":1}', "not-ours"],
    ["3", "not-ours"],
    ['{"schema":"xueqing-settings/2"}', "newer"],
  ])("%s is refused as a whole: %s", (text, kind) => {
    expect(readSettingsFile(text)).toEqual({ kind: "refused", refusal: { kind } });
  });

  it("a choice of something that is nowhere is said", async () => {
    const { file } = read('{"schema":"xueqing-settings/1","policy":"elsewhere"}');
    const plan = planImport(file, nothing, await workbookNamed("初一"), options);
    expect(plan.parts).toEqual([]);
    expect(plan.faults).toEqual([{ part: "choice", member: "policy", id: "elsewhere" }]);
  });
});

describe("files of before there was one for all (version 0)", () => {
  it("学校信息文件", () => {
    expect(read('\ufeff{"school":"清河中学","term":"first"}').file.school).toEqual({
      ...noSchoolSettings,
      school: "清河中学",
      term: "first",
    });
  });

  it("规则文件: kept and chosen", () => {
    const { file, faults } = read(readFileSync("samples/policy-own.json", "utf8"));
    expect(faults).toEqual([]);
    expect(file.policies.map(({ id, trust }) => [id, trust])).toEqual([["qinghe-2025", null]]);
    expect(file.policyId).toBe("qinghe-2025");
  });

  it("a changed file of a policy that comes with us goes by a name of its own", () => {
    const changed = { ...preset, passPercent: 65, creditOfMakeUpPass: 65 };
    const { file } = read(JSON.stringify(changed));
    expect(file.policies.map(({ id }) => id)).toEqual(["own-shanghai-2006-secondary"]);
    expect(file.policyId).toBe("own-shanghai-2006-secondary");
    const same = read(JSON.stringify(preset)).file;
    expect([same.policies, same.policyId]).toEqual([[], "shanghai-2006-secondary"]);
  });

  it("对照文件", () => {
    const { file } = read('{"schema":"xueqing-mapping/1","letters":{"fail":["D"]}}');
    expect(file.mapping?.letters).toEqual({ pass: [], fail: ["D"] });
  });
});
