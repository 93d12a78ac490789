import { parseMapping } from "../../../src/app";
import { problemSentence } from "../../../src/text";

const nothing = {
  sheets: [],
  readings: [],
  letters: { pass: [], fail: [] },
  pupils: [],
  fullMarks: [],
  legend: [],
};

function refusal(value: unknown, language: "zh-CN" | "en" = "zh-CN"): string | null {
  const parsed = parseMapping(typeof value === "string" ? value : JSON.stringify(value));
  if (!("fault" in parsed)) return null;
  const problem = { code: "mapping-not-usable", file: "对照.json", fault: parsed.fault } as const;
  return problemSentence(problem, language);
}

const sheet = (members: object) => ({ sheets: [{ name: "期末", ...members }] });
const column = (members: object) => sheet({ columns: [{ column: "C", ...members }] });

describe("a mapping file", () => {
  it("may say nothing at all", () => {
    expect(parseMapping("{}")).toEqual(nothing);
    expect(parseMapping('\ufeff{"schema":"xueqing-mapping/1"}')).toEqual(nothing);
  });

  it("counts rows from 1 and takes a single header row as such", () => {
    const parsed = parseMapping(JSON.stringify(sheet({ headerRows: [2, 3], firstDataRow: 5 })));
    expect(parsed).toMatchObject({
      sheets: [{ name: "期末", headerRows: { first: 1, last: 2 }, firstDataRow: 4 }],
    });
    expect(parseMapping(JSON.stringify(sheet({ headerRows: 2 })))).toMatchObject({
      sheets: [{ headerRows: { first: 1, last: 1 } }],
    });
    expect(parseMapping(JSON.stringify(sheet({ headerRows: null })))).toMatchObject({
      sheets: [{ headerRows: null }],
    });
  });

  it("names cells as Excel does", () => {
    const readings = [
      { cell: "期末!D7", readAs: 90 },
      { cell: "'七(3)班 ''期末'''!$AA$10", readAs: 58, makeUp: 60 },
    ];
    expect(parseMapping(JSON.stringify({ readings }))).toMatchObject({
      readings: [
        { cell: { sheet: "期末", row: 6, column: 3 }, readAs: 90, makeUp: null },
        { cell: { sheet: "七(3)班 '期末'", row: 9, column: 26 }, readAs: 58, makeUp: 60 },
      ],
    });
  });

  it("says the full mark of a subject whatever sheet its marks stand in", () => {
    const fullMarks = [{ subject: "语文", fullMark: 120 }];
    expect(parseMapping(JSON.stringify({ fullMarks }))).toEqual({ ...nothing, fullMarks });
    expect(refusal({ fullMarks: [{ subject: "语文" }] })).toContain("fullMarks[0]");
  });

  it("may be a report, or its list of sheets alone", () => {
    const report = {
      schema: "xueqing-report/1",
      stage: "annual",
      students: [],
      sheets: [{ name: "期末" }],
    };
    expect(parseMapping(JSON.stringify(report))).toMatchObject({ sheets: [{ name: "期末" }] });
    expect(parseMapping('[{"name":"期末"}]')).toMatchObject({ sheets: [{ name: "期末" }] });
  });

  it.each<[unknown, string]>([
    ["{", "不是 JSON 文件"],
    ["7", "文件 应为对象 {…}"],
    [{ schema: "xueqing-mapping/2" }, "schema 应为 xueqing-mapping/1"],
    [{ sheet: [] }, "文件 里的 sheet 不认识；可以写 schema、sheets、readings、letters、pupils"],
    [{ sheets: {} }, "sheets 应为列表 […]"],
    [{ sheets: ["期末"] }, "sheets[0] 应为对象 {…}"],
    [{ sheets: [{}] }, "sheets[0] 缺少 name"],
    [sheet({ role: "成绩表" }), "sheets[0].role 应为 gradebook、make-up、"],
    [
      sheet({ headerRows: [3, 2] }),
      "sheets[0].headerRows 应为 [首行, 末行]，从 1 数起；没有表头写 null",
    ],
    [sheet({ headerRows: [0, 1] }), "sheets[0].headerRows 应为 [首行, 末行]"],
    [sheet({ firstDataRow: "4" }), "sheets[0].firstDataRow 应为行号，从 1 数起"],
    [sheet({ confirmed: "yes" }), "sheets[0].confirmed 应为 true 或 false"],
    [sheet({ colums: [] }), "sheets[0] 里的 colums 不认识；可以写 name、role、"],
    [sheet({ columns: [{ means: "name" }] }), "sheets[0].columns[0] 缺少 column"],
    [column({ means: "分数" }), "sheets[0].columns[0].means 应为 student-number、"],
    [column({ subject: 3 }), "sheets[0].columns[0].subject 应为文字"],
    [column({ assessment: "期末" }), "sheets[0].columns[0].assessment 应为 annual、final、"],
    [column({ term: 3 }), "sheets[0].columns[0].term 应为 1、2 之一"],
    [column({ fullMark: "120" }), "sheets[0].columns[0].fullMark 应为数"],
    [{ readings: [{ cell: "D7", readAs: 90 }] }, "readings[0].cell 应为单元格，如 期末!D7"],
    [{ readings: [{ cell: "期末!D7:D9", readAs: 90 }] }, "readings[0].cell 应为单元格"],
    [{ readings: [{ cell: "期末!D7" }] }, "readings[0] 缺少 readAs"],
    [{ letters: { pass: "中" } }, "letters.pass 应为列表 […]"],
    [{ pupils: [{ name: "程立航" }] }, "pupils[0] 缺少 cell"],
  ])("that is unusable says where: %j", (value, sentence) => {
    expect(refusal(value)).toContain(`对照文件“对照.json”不能用：${sentence}`);
    expect(refusal(value, "en")).toMatch(
      /^Mapping file “对照\.json” cannot be used: .+\. Correct it/,
    );
  });
});
