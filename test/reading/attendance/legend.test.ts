import fc from "fast-check";
import type { SymbolChoice } from "../../../src/records";
import type { AttendanceKind } from "../../../src/school";
import { formatAddress } from "../../../src/sheet";
import { legendOfSheet, legendWith, said } from "./sheet-legend";

const personalLeave = { sheet: null, symbol: "○", parts: ["personalLeave"] } as const;

describe("where a sign's meaning comes from", () => {
  test("the sheet's own legend wins over what was saved, and that over the usual one", () => {
    const saved: readonly SymbolChoice[] = [
      personalLeave,
      { sheet: null, symbol: "△", parts: ["late"] },
    ];
    const legend = legendWith({ above: ["√出勤 ×旷课 ○迟到"] }, saved);
    expect(said(legend, "○")).toBe("late");
    expect(said(legend, "△")).toBe("late");
    expect(said(legendWith({}, saved), "○")).toBe("personalLeave");
    expect(said(legendWith({}), "○")).toBe("sickLeave");
  });

  test("each reading names its source, the printed one with its cell", () => {
    const legend = legendWith({ below: ["（注：√到 ○病假）"] }, [
      { sheet: null, symbol: "☆", parts: ["officialLeave"] },
    ]);
    const sources = ["○", "☆", "事假", "×"].map((text) => {
      const [entry] = legend.read(text).by;
      return [entry?.symbol, entry?.from, entry?.at ? formatAddress(entry.at) : null];
    });
    expect(sources).toEqual([
      ["○", "printed", "'3月'!A5"],
      ["☆", "saved", null],
      ["事假", "word", null],
      ["×", "default", null],
    ]);
  });

  test("a choice for this sheet goes before one for all sheets, a choice for another sheet counts nothing", () => {
    const choices: readonly SymbolChoice[] = [
      { sheet: { id: null, name: "3月" }, symbol: "○", parts: ["late"] },
      personalLeave,
      { sheet: { id: null, name: "4月" }, symbol: "△", parts: ["late"] },
    ];
    const legend = legendWith({}, choices);
    expect([said(legend, "○"), said(legend, "△")]).toEqual(["late", "unknown"]);
  });

  test("the usual signs: √ × △ ○ +; a dash is asked about", () => {
    const legend = legendWith({});
    expect(["√", "×", "△", "○", "+", "-"].map((sign) => said(legend, sign))).toEqual([
      "present",
      "unexcused",
      "personalLeave",
      "sickLeave",
      "late",
      "unknown",
    ]);
  });

  test("a legend that uses a usual sign otherwise leaves the others open", () => {
    const legend = legendWith({ above: ["√出勤 ×缺勤 ○迟到"] });
    expect(["√", "×", "○", "△", "+"].map((sign) => said(legend, sign))).toEqual([
      "present",
      "absent",
      "late",
      "unknown",
      "unknown",
    ]);
  });

  test("where another sign is printed for 出勤 and 旷课, √ and × are not taken for them", () => {
    const legend = legendWith({ above: ["/ 出勤 〇 旷工 ▲ 事假 △ 病假"] });
    expect(["/", "〇", "√", "×"].map((sign) => said(legend, sign))).toEqual([
      "present",
      "unexcused",
      "unknown",
      "unknown",
    ]);
  });

  test("the sheet may explain a word as well", () => {
    expect(said(legendWith({ above: ["√出勤 事：公差在外的同学另附名单"] }), "事")).toBe(
      "personalLeave",
    );
    expect(said(legendWith({ above: ["事：病假 病：事假"] }), "事")).toBe("sickLeave");
  });
});

describe("where a legend is printed", () => {
  const table = [
    ["序号", "姓名", 2, 3, 4, 5, 6],
    [1, "程立航", "√", "√", "×", "√", "√"],
    [2, "陆思远", "√", "△", "√", "√", "○"],
  ];

  test("in cells of one line, sign and word apart", () => {
    const legend = legendOfSheet({
      rows: [
        ["七（3）班2026年3月考勤表"],
        ["图例", "√", "出勤", "×", "旷课", "○", "事假"],
        ...table,
      ],
    });
    expect(["○", "×"].map((sign) => said(legend, sign))).toEqual(["personalLeave", "unexcused"]);
  });

  test("beside the table, a line each", () => {
    const legend = legendOfSheet({
      rows: [
        ["七（3）班2026年3月考勤表"],
        [...(table[0] ?? []), null, "图例"],
        [...(table[1] ?? []), null, "○", "事假"],
        [...(table[2] ?? []), null, "△：", "病假"],
      ],
    });
    expect(["○", "△"].map((sign) => said(legend, sign))).toEqual(["personalLeave", "sickLeave"]);
  });

  test("in the headers of the totals", () => {
    const legend = legendOfSheet({
      rows: [
        ["七（3）班2026年3月考勤表"],
        ["序号", "姓名", 2, 3, 4, 5, 6, "事假（○）", "病假（△）"],
        [1, "程立航", "√", "√", "×", "√", "√", 0, 0],
        [2, "陆思远", "√", "△", "√", "√", "○", 1, 1],
      ],
    });
    expect(["○", "△"].map((sign) => said(legend, sign))).toEqual(["personalLeave", "sickLeave"]);
  });

  test("a remark beside a pupil explains nothing", () => {
    const legend = legendOfSheet({
      rows: [
        ["七（3）班2026年3月考勤表"],
        ["序号", "姓名", 2, 3, 4, 5, 6, "备注"],
        [1, "程立航", "√", "√", "×", "√", "√", "5日迟到○"],
        [2, "陆思远", "√", "△", "√", "√", "○", ""],
      ],
    });
    expect(said(legend, "○")).toBe("sickLeave");
  });
});

describe("a sign explained in two ways", () => {
  const lines = { above: ["√出勤 ○事假"], below: ["○病假 ×旷课"] };

  test("is unknown, and said so with both cells", () => {
    const legend = legendWith(lines);
    expect(said(legend, "○")).toBe("unknown");
    expect(legend.issues).toHaveLength(1);
    const [issue] = legend.issues;
    expect(issue?.code).toBe("attendance-legend-contradictory");
    expect(issue?.found).toBe("○");
    expect([issue?.at, ...(issue?.also ?? [])].map((at) => at && formatAddress(at))).toEqual([
      "'3月'!A2",
      "'3月'!A6",
    ]);
  });

  test("is what a person says it is", () => {
    const legend = legendWith(lines, [personalLeave]);
    expect(said(legend, "○")).toBe("personalLeave");
    expect(legend.issues).toEqual([]);
  });

  test("printed twice alike it is no contradiction", () => {
    const legend = legendWith({ above: ["○事假"], below: ["〇：事假"] });
    expect([said(legend, "◯"), legend.issues.length]).toEqual(["personalLeave", 0]);
  });
});

test("every sign of a printed legend reads as printed, in either order, whatever the signs are", () => {
  const words: readonly (readonly [string, AttendanceKind])[] = [
    ["出勤", "present"],
    ["旷课", "unexcused"],
    ["事假", "personalLeave"],
    ["病假", "sickLeave"],
    ["公假", "officialLeave"],
    ["迟到", "late"],
    ["早退", "leftEarly"],
    ["缺勤", "absent"],
  ];
  const signs = Array.from("√×○△●▲☆★◇◆□■※*#$⊙+");
  const style = fc.constantFrom(
    (sign: string, word: string) => `${sign}${word}`,
    (sign: string, word: string) => `${sign} ${word}`,
    (sign: string, word: string) => `${sign}—${word}`,
    (sign: string, word: string) => `${sign}：${word}`,
    (sign: string, word: string) => `“${sign}”表示${word}`,
    (sign: string, word: string) => `${word}${sign}`,
    (sign: string, word: string) => `${word} ${sign}`,
    (sign: string, word: string) => `${word}：${sign}`,
    (sign: string, word: string) => `${word}（${sign}）`,
  );
  fc.assert(
    fc.property(
      fc.shuffledSubarray(signs, { minLength: 2, maxLength: 8 }),
      fc.shuffledSubarray([...words], { minLength: 8 }),
      style,
      fc.constantFrom("  ", "、", "，", "；", " | ", " / ", "\n"),
      fc.boolean(),
      (chosen, meanings, write, separator, isAbove) => {
        const pairs = chosen.map((sign, index) => ({ sign, meaning: meanings[index] }));
        const line = pairs
          .map(({ sign, meaning }) => write(sign, meaning?.[0] ?? ""))
          .join(separator);
        const legend = legendWith(isAbove ? { above: [line] } : { below: [`注：${line}`] });
        const read = pairs.map(({ sign }) => said(legend, sign));
        expect(read).toEqual(pairs.map(({ meaning }) => meaning?.[1]));
      },
    ),
    { numRuns: 150 },
  );
});
