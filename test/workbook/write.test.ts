import fc from "fast-check";
import type { CellLook } from "../../src/host";
import type { CellFormat, SheetPlan, WorkbookSnapshot } from "../../src/sheet";
import { aPlan, anotherPlan, formats, pupils } from "./a-plan";
import { openHost, reopen, workbookOf, type OpenedHost } from "./open-host";

const gradebook = {
  七年级: [
    ["学号", "姓名", "数学"],
    ["0070001", "欧阳若溪", 52],
  ],
};

async function written(plans: readonly SheetPlan[], sheets = gradebook): Promise<OpenedHost> {
  const opened = openHost(workbookOf(sheets));
  const outcome = await opened.port.write(plans, await opened.port.read());
  expect(outcome.kind).toBe("written");
  return reopen(opened);
}

const sheetNamed = ({ file }: OpenedHost, name: string) =>
  file.sheets.find((sheet) => sheet.name === name)!;

const namesOf = ({ file }: OpenedHost) => file.sheets.map(({ name }) => name);

function valuesOf(snapshot: WorkbookSnapshot, name: string) {
  return snapshot.sheets.find((sheet) => sheet.name === name)?.values;
}

function lookAt(opened: OpenedHost, name: string, row: number, column: number): CellLook {
  return opened.file.styles.look(sheetNamed(opened, name).cell(row, column)?.style ?? 0);
}

/** What of a plan's look a saved look shows. Lines are seen from either side of an edge. */
function planned({ font, fill, horizontal, vertical, indent, wrap }: CellFormat) {
  return {
    font: { ...font, italic: false, strike: false },
    fill,
    horizontal,
    vertical,
    indent,
    wrap,
  };
}

function shown({ font, fill, horizontal, vertical, indent, wrap }: CellLook) {
  return { font, fill, horizontal, vertical, indent, wrap };
}

describe("writing result sheets", () => {
  it("stands last, named as planned, and reads back after saving", async () => {
    const saved = await written([anotherPlan(), aPlan()]);
    const snapshot = await saved.port.read();
    expect(namesOf(saved)).toEqual(["七年级", "学情·总览", "学情·补考名单"]);
    expect(valuesOf(snapshot, "学情·补考名单")).toEqual([
      ["补考名单", "", "", "", "", ""],
      ["学号", "姓名", "数学", "原因", "依据", "备注（填）"],
      ["0070001", "欧阳若溪", 52, "数学、英语不及格", "七年级!C3", ""],
      ["3101152024070010001", '=HYPERLINK("http://x")', 48, "1/2", "七年级!C4", ""],
      ["0070003", "阿依古丽·买买提", 59.5, "缺英语补考成绩", "七年级!C5", ""],
    ]);
    expect(snapshot.ledger?.sheets.map(({ report }) => report)).toEqual([
      "overview",
      "make-up-roster",
    ]);
    expect(snapshot.sheets.map(({ mark }) => mark?.report ?? null)).toEqual([
      null,
      "overview",
      "make-up-roster",
    ]);
  });

  it("names what it wrote, in the order of the plans, and tells how far it is", async () => {
    const { port } = openHost(workbookOf(gradebook));
    const progress: string[] = [];
    const outcome = await port.write([anotherPlan(), aPlan()], await port.read(), {
      onProgress: (done, total) => {
        progress.push(`${done}/${total}`);
      },
    });
    expect(outcome).toEqual({ kind: "written", sheets: ["学情·总览", "学情·补考名单"] });
    expect(progress).toEqual(["0/2", "2/2"]);
  });

  it("gives every cell its look", async () => {
    const saved = await written([aPlan()]);
    const looks: readonly (readonly [number, number, keyof typeof formats])[] = [
      [0, 0, "title"],
      [1, 0, "header"],
      [1, 5, "header"],
      [2, 1, "body"],
      [4, 2, "failing"],
      [3, 3, "reason"],
      [3, 4, "link"],
      [4, 5, "fillIn"],
    ];
    for (const [row, column, format] of looks) {
      expect(shown(lookAt(saved, "学情·补考名单", row, column))).toEqual(planned(formats[format]));
    }
    expect(lookAt(saved, "学情·补考名单", 2, 2).numberFormat).toBe('0"▼"');
    expect(lookAt(saved, "学情·补考名单", 2, 5).numberFormat).toBe("0.0");
  });

  it("draws lines between cells and heavier ones where two meet", async () => {
    const saved = await written([aPlan()]);
    const thin = { style: "thin", color: "#8B95A3" };
    const { borders } = lookAt(saved, "学情·补考名单", 3, 1);
    expect(borders).toEqual({ top: thin, right: thin, bottom: thin, left: thin });
    expect(lookAt(saved, "学情·补考名单", 1, 3).borders.bottom).toEqual({
      style: "medium",
      color: "#4B5563",
    });
    expect(lookAt(saved, "学情·补考名单", 4, 5).borders.bottom).toEqual({
      style: "dotted",
      color: "#4A3B00",
    });
    expect(lookAt(saved, "学情·补考名单", 0, 0).borders.top).toBeNull();
  });

  it("sets sizes, panes, filter, merges, links, rules and the page", async () => {
    const saved = await written([aPlan(), anotherPlan()]);
    const roster = sheetNamed(saved, "学情·补考名单");
    expect([0, 1, 2].map((row) => roster.rowHeight(row))).toEqual([30, 22, 19]);
    // 34 characters; the file counts the padding in.
    expect(roster.columnWidth(3)).toBeCloseTo(34.4, 0);
    expect(roster.tabColor).toBe("#1D4E89");
    expect(roster.showGridlines).toBe(false);
    expect(roster.merges).toEqual([{ row: 0, column: 0, rows: 1, columns: 6 }]);
    expect(roster.freeze).toEqual({ rows: 2, columns: 2 });
    expect(roster.autoFilter).toEqual({ row: 1, column: 0, rows: 4, columns: 6 });
    expect(roster.link(2, 4)).toEqual({
      address: null,
      location: "'七年级'!C3",
      tip: "看原始成绩",
    });
    expect(roster.conditionalFormats).toMatchObject([
      {
        areas: [{ row: 2, column: 0, rows: 3, columns: 6 }],
        formula: "$A3<>$A4",
        look: { borders: { bottom: { style: "thin", color: "#4B5563" } } },
      },
    ]);
    expect(roster.printTitleRows).toEqual({ first: 1, last: 1 });
    expect(roster.printArea).toEqual({ row: 0, column: 0, rows: 5, columns: 6 });
    expect(roster.page).toMatchObject({
      orientation: "portrait",
      paperSize: 9,
      scale: { pagesWide: 1, pagesTall: null },
      margins: { left: 0.47, right: 0.47, top: 0.63, bottom: 0.75, header: 0.3, footer: 0.3 },
      centerHorizontally: true,
      firstPageNumber: 1,
      headerLeft: "求实中学　七年级",
      headerRight: "学情·补考名单",
      footerCenter: "第 &P 页，共 &N 页",
    });
    const overview = sheetNamed(saved, "学情·总览");
    expect(overview.freeze).toEqual({ rows: 1, columns: 0 });
    expect(overview.pageBreaks).toEqual([2]);
    expect(overview.page.scale).toEqual({ percent: 95 });
  });

  it("never runs what a pupil's sheet holds", async () => {
    const names = [
      '=HYPERLINK("http://x","点我")',
      "=1+1",
      "+1",
      "-2",
      "@SUM(A1)",
      "1/2",
      "007",
      "TRUE",
      "12:30",
    ];
    const saved = await written([
      aPlan(names.map((name, index) => [`00${index}`, name, 40, "", ""])),
    ]);
    const { values, formulas } = (await saved.port.read()).sheets[1]!;
    expect(values.slice(2).map((row) => row[1])).toEqual(names);
    expect(
      names.map((_, index) => sheetNamed(saved, "学情·补考名单").cell(index + 2, 1)?.formula),
    ).toEqual(names.map(() => null));
    expect(formulas.slice(2).map((row) => row[0])).toEqual(names.map((_, index) => `00${index}`));
  });

  it("shows long sentences, which Excel would show as ##### in a text cell", async () => {
    const sentence = "学生自愿申请留级，须监护人书面同意。".repeat(20);
    const risky = `=${sentence}`;
    const digits = "7".repeat(300);
    const saved = await written([
      aPlan([sentence, risky, digits].map((reason, index) => [`00${index}`, "甲", 40, reason, ""])),
    ]);
    const { values } = (await saved.port.read()).sheets[1]!;
    expect(values.slice(2).map((row) => row[3])).toEqual([sentence, risky, digits]);
    expect(lookAt(saved, "学情·补考名单", 2, 3).numberFormat).toBe("General");
    expect(sheetNamed(saved, "学情·补考名单").cell(3, 3)?.formula).toBeNull();
  });

  it.each([
    ["学情·补考名单", "学情·补考名单 (2)"],
    ["学情·补考名单 ", "学情·补考名单"],
  ])("leaves a sheet of the person's called %s alone", async (theirs, ours) => {
    const saved = await written([aPlan()], { ...gradebook, [theirs]: [["我的表"]] });
    expect(namesOf(saved)).toEqual(["七年级", theirs, ours]);
    expect(sheetNamed(saved, theirs).cell(0, 0)?.value).toBe("我的表");
  });

  it("leaves the person's calculation mode as it is", async () => {
    const { port, run } = openHost(workbookOf(gradebook));
    await run(async (context) => {
      context.workbook.application.calculationMode = "Manual";
      await context.sync();
    });
    await port.write([aPlan(), anotherPlan()], await port.read());
    const mode = await run(async (context) => {
      const { application } = context.workbook;
      application.load("calculationMode");
      await context.sync();
      return application.calculationMode;
    });
    expect(mode).toBe("Manual");
  });

  it("takes three round trips for the usual four sheets", async () => {
    const plans = ["a", "b", "c", "d"].map((report) => ({
      ...aPlan(Array.from({ length: 150 }, (_, index) => pupils[index % 3]!)),
      report,
      name: report,
    }));
    const { host, port } = openHost(workbookOf(gradebook));
    const basis = await port.read();
    const { syncs: reading } = host.traffic;
    await port.write(plans, basis);
    expect(host.traffic.syncs).toBe(reading + 3);
    expect(host.traffic.syncs).toBeLessThanOrEqual(10);
    expect(host.traffic.largestMessage).toBeLessThan(1_500_000);
  });

  it("cuts what is larger than a message", async () => {
    const long: (typeof pupils)[number] = ["0070001", "甲", 40, "理由".repeat(700), ""];
    const { host, port } = openHost(workbookOf(gradebook));
    const plan = aPlan(Array.from({ length: 1_500 }, () => long));
    const outcome = await port.write([{ ...plan, links: [] }], await port.read());
    expect(outcome.kind).toBe("written");
    expect(host.traffic.largestMessage).toBeLessThan(5_000_000);
  });

  it("keeps every text and number as it is, whatever it looks like", async () => {
    const content = fc.oneof(
      fc.string({ maxLength: 30 }).filter((text) => !text.includes("\r")),
      fc.constantFrom("=A1", "1e3", "2026-1-2", "50%", "'甲", " 7", "１２", "#N/A", "￥5"),
      fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(content, content), { minLength: 1, maxLength: 8 }),
        async (rows) => {
          const plan = { ...anotherPlan(), columnWidths: [10, 10] };
          const saved = await written([
            {
              ...plan,
              rows: rows.map((cells) => ({
                height: 20,
                cells: cells.map((value) => ({ value, format: "body" })),
              })),
            },
          ]);
          const sheet = sheetNamed(saved, "学情·总览");
          const back = rows.map((cells, row) =>
            cells.map((_, column) => sheet.cell(row, column)?.value ?? ""),
          );
          expect(back).toEqual(
            rows.map((cells) => cells.map((value) => (value === 0 ? 0 : value))),
          );
        },
      ),
      { numRuns: 25 },
    );
  });
});
