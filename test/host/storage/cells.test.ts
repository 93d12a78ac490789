import fc from "fast-check";
import { newWorkbookFile, openWorkbookFile, type StoredCell } from "../../../src/host/storage";
import { aPackage, aWorksheet, partText, withRows } from "./package-fixture";

function plain(value: StoredCell["value"]): StoredCell {
  return { value, formula: null, style: 0 };
}

function valuesOf(bytes: Uint8Array): StoredCell["value"][] {
  const values: StoredCell["value"][] = [];
  const [sheet] = openWorkbookFile(bytes).sheets;
  const area = sheet?.usedArea(false);
  if (area) sheet?.eachCell(area, (_row, _column, { value }) => values.push(value));
  return values;
}

describe("values are read by their type", () => {
  it.each([
    ["a number", '<c r="A1"><v>59.6</v></c>', 59.6],
    ["a number said to be one", '<c r="A1" t="n"><v>1E2</v></c>', 100],
    ["a truth", '<c r="A1" t="b"><v>1</v></c>', true],
    ["an error", '<c r="A1" t="e"><v>#DIV/0!</v></c>', { error: "#DIV/0!" }],
    ["calculated text", '<c r="A1" t="str"><f>B1</f><v>甲</v></c>', "甲"],
    [
      "text in the cell",
      '<c r="A1" t="inlineStr"><is><t xml:space="preserve"> 甲 </t></is></c>',
      " 甲 ",
    ],
    [
      "rich text in the cell",
      '<c r="A1" t="inlineStr"><is><r><t>甲</t></r><r><rPr><b/></rPr><t>乙</t></r></is></c>',
      "甲乙",
    ],
    ["a date", '<c r="A1" t="d"><v>2024-09-02</v></c>', 45537],
    ["a date with a time", '<c r="A1" t="d"><v>2024-09-02T12:00:00Z</v></c>', 45537.5],
    ["an escaped character", '<c r="A1" t="str"><v>a_x000D_b</v></c>', "a\rb"],
    ["text where a number was promised", '<c r="A1"><v>缺考</v></c>', "缺考"],
  ])("%s", (_, cell, value) => {
    expect(valuesOf(withRows(`<row r="1">${cell}</row>`))).toEqual([value]);
  });

  it("a formula that was never calculated has the value of a blank", () => {
    const [sheet] = openWorkbookFile(
      withRows('<row r="1"><c r="A1"><f>SUM(B1:C1)</f></c></row>'),
    ).sheets;
    expect(sheet?.cell(0, 0)).toEqual({ value: "", formula: "=SUM(B1:C1)", style: 0 });
  });

  it("shared strings are joined from their runs, without the hints for reading aloud", () => {
    const bytes = aPackage({
      "xl/sharedStrings.xml":
        "<sst><si><t>甲</t></si><si><r><t>欧</t></r><r><t>阳</t></r><rPh><t>ou</t></rPh></si><si/></sst>",
      "xl/worksheets/sheet1.xml": aWorksheet(
        '<sheetData><row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1" t="s"><v>0</v></c></row></sheetData>',
      ),
    });
    expect(valuesOf(bytes)).toEqual(["欧阳", "甲"]);
  });
});

const SHARED = withRows(
  '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*2+$A$1</f><v>3</v></c></row>',
  '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><f t="shared" si="0"/><v>5</v></c></row>',
  '<row r="3"><c r="A3"><v>3</v></c><c r="B3" s="0"><f t="shared" si="0"/><v>7</v></c></row>',
);

describe("shared formulas", () => {
  it("are spelled out for each cell", () => {
    const [sheet] = openWorkbookFile(SHARED).sheets;
    expect([0, 1, 2].map((row) => sheet?.cell(row, 1)?.formula)).toEqual([
      "=A1*2+$A$1",
      "=A2*2+$A$1",
      "=A3*2+$A$1",
    ]);
  });

  it("survive when the cell that holds their text is overwritten", () => {
    const file = openWorkbookFile(SHARED);
    file.sheets[0]?.setCell(0, 1, plain("手改"));
    const [sheet] = openWorkbookFile(file.save()).sheets;
    expect(sheet?.cell(0, 1)).toEqual(plain("手改"));
    expect(sheet?.cell(1, 1)).toEqual({ value: 5, formula: "=A2*2+$A$1", style: 0 });
    expect(sheet?.cell(2, 1)).toEqual({ value: 7, formula: "=A3*2+$A$1", style: 0 });
  });

  it("stay shared when only a neighbour changes", () => {
    const file = openWorkbookFile(SHARED);
    file.sheets[0]?.setCell(1, 0, plain(9));
    expect(partText(file.save(), "xl/worksheets/sheet1.xml")).toContain(
      '<c r="B2"><f t="shared" si="0"/><v>5</v></c>',
    );
  });
});

describe("a changed cell", () => {
  it("given another style keeps its rich text and its array formula", () => {
    const rich = "<is><r><rPr><b/></rPr><t>甲</t></r></is>";
    const array = '<f t="array" ref="B1:B2">SORT(C1:C2)</f><v>1</v>';
    const file = openWorkbookFile(
      withRows(`<row r="1"><c r="A1" t="inlineStr">${rich}</c><c r="B1" cm="1">${array}</c></row>`),
    );
    const [sheet] = file.sheets;
    const style = file.styles.intern({ ...file.styles.look(0), fill: "#FBE3E1" });
    for (const column of [0, 1]) {
      const cell = sheet?.cell(0, column);
      if (cell) sheet?.setCell(0, column, { ...cell, style });
    }
    const xml = partText(file.save(), "xl/worksheets/sheet1.xml");
    expect(xml).toContain(`<c r="A1" t="inlineStr" s="${String(style)}">${rich}</c>`);
    expect(xml).toContain(`<c r="B1" cm="1" s="${String(style)}">${array}</c>`);
  });

  it("leaves everything of its sheet that it does not know", () => {
    const bytes = aPackage({
      "xl/worksheets/sheet1.xml": aWorksheet(
        '<sheetPr codeName="S"><outlinePr summaryBelow="0"/></sheetPr><sheetData>' +
          '<row r="2" spans="1:1" ht="20" x:dyDescent="0.2" xmlns:x="urn:x"><c r="A2" x:own="1"><v>1</v></c></row>' +
          '<row r="5"><c r="A5"><v>5</v></c></row></sheetData>' +
          '<dataValidations count="1"><dataValidation sqref="A1" type="list"><formula1>"优,良"</formula1></dataValidation></dataValidations>' +
          '<extLst><ext uri="{1}"><a:b xmlns:a="urn:a">&#26657;</a:b></ext></extLst>',
      ),
    });
    const file = openWorkbookFile(bytes);
    file.sheets[0]?.setCell(1, 0, plain(2));
    file.sheets[0]?.setCell(2, 1, plain("新"));
    const xml = partText(file.save(), "xl/worksheets/sheet1.xml");
    expect(xml).toContain('<sheetPr codeName="S"><outlinePr summaryBelow="0"/></sheetPr>');
    expect(xml).toContain(
      '<row r="2" ht="20" x:dyDescent="0.2" xmlns:x="urn:x"><c x:own="1" r="A2"><v>2</v></c></row>' +
        '<row r="3"><c r="B3" t="inlineStr"><is><t>新</t></is></c></row>' +
        '<row r="5"><c r="A5"><v>5</v></c></row>',
    );
    expect(xml).toContain('<ext uri="{1}"><a:b xmlns:a="urn:a">&#26657;</a:b></ext>');
    expect(xml).toContain('<formula1>"优,良"</formula1>');
  });

  it("that loses its formula takes the chain of calculations out of the package", () => {
    const chain = "application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml";
    const parts = {
      "xl/calcChain.xml": '<calcChain><c r="A1" i="1"/></calcChain>',
      "xl/_rels/workbook.xml.rels":
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
        '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/>' +
        '<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/></Relationships>',
      "[Content_Types].xml":
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/>' +
        `<Override PartName="/xl/calcChain.xml" ContentType="${chain}"/></Types>`,
      "xl/worksheets/sheet1.xml": aWorksheet(
        '<sheetData><row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><v>1</v></c></row></sheetData>',
      ),
    };
    const file = openWorkbookFile(aPackage(parts));
    file.sheets[0]?.setCell(0, 1, plain(5));
    expect(partText(file.save(), "xl/calcChain.xml")).toContain('r="A1"');
    file.sheets[0]?.setCell(0, 0, plain(2));
    const bytes = file.save();
    expect(() => partText(bytes, "xl/calcChain.xml")).toThrow();
    expect(partText(bytes, "xl/_rels/workbook.xml.rels")).not.toContain("calcChain");
    expect(partText(bytes, "[Content_Types].xml")).not.toContain("calcChain");
  });
});

const anyText = fc.oneof(
  fc.string(),
  fc.string({ unit: "binary" }),
  fc.constantFrom(
    "=SUM(A1)",
    "007",
    "_x0041_",
    " 甲 ",
    "a\nb\tc\r\n",
    "]]>&lt;<b>",
    "\uD800",
    "\u0000",
    "阿依古丽·买买提",
  ),
);
const anyValue = fc.oneof(
  anyText,
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value)),
  fc.boolean(),
  fc.constantFrom({ error: "#N/A" }, { error: "#DIV/0!" }),
);
const anyPlace = fc.tuple(
  fc.oneof(fc.nat(12), fc.constant(1_048_575)),
  fc.oneof(fc.nat(12), fc.constant(16_383)),
);

describe("what is written comes back", () => {
  it("every value, formula text and place", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyPlace, anyValue), { maxLength: 30 }), (edits) => {
        const file = newWorkbookFile();
        const expected = new Map<string, StoredCell["value"]>();
        for (const [[row, column], value] of edits) {
          file.sheets[0]?.setCell(row, column, plain(value));
          if (value === "") expected.delete(`${String(row)},${String(column)}`);
          else expected.set(`${String(row)},${String(column)}`, value);
        }
        const [sheet] = openWorkbookFile(file.save()).sheets;
        const found = new Map<string, StoredCell["value"]>();
        const area = sheet?.usedArea(true);
        if (area) {
          sheet?.eachCell(area, (row, column, { value }) => {
            if (value !== "") found.set(`${String(row)},${String(column)}`, value);
          });
        }
        expect([...found].sort()).toEqual([...expected].sort());
      }),
      { numRuns: 60 },
    );
  });

  it("and saving once more changes no byte", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyPlace, anyValue), { maxLength: 15 }), (edits) => {
        const file = newWorkbookFile();
        for (const [[row, column], value] of edits)
          file.sheets[0]?.setCell(row, column, plain(value));
        const once = file.save();
        expect(openWorkbookFile(once).save()).toEqual(once);
        expect(file.save()).toEqual(once);
      }),
      { numRuns: 60 },
    );
  });

  it("edits, saves and further edits never change another cell", () => {
    const rows = Array.from({ length: 8 }, (_, row) => {
      const n = String(row + 1);
      return (
        `<row r="${n}"><c r="A${n}" t="inlineStr"><is><t>生${n}</t></is></c><c r="B${n}"><v>${n}</v></c>` +
        `<c r="D${n}"><f t="shared" ${row === 0 ? 'ref="D1:D8" ' : ""}si="3">${row === 0 ? "B1+1" : ""}</f><v>${n}</v></c></row>`
      );
    });
    const edit = fc.tuple(
      fc.nat(9),
      fc.nat(5),
      fc.oneof(anyValue, fc.constant(null)),
      fc.boolean(),
    );
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 12 }), (edits) => {
        const file = openWorkbookFile(withRows(...rows));
        const [sheet] = file.sheets;
        const expected = new Map<string, StoredCell | null>();
        for (let row = 0; row < 10; row++) {
          for (let column = 0; column < 6; column++) {
            expected.set(`${String(row)},${String(column)}`, sheet?.cell(row, column) ?? null);
          }
        }
        for (const [row, column, value, saveNow] of edits) {
          const cell = value === null ? null : plain(value);
          sheet?.setCell(row, column, cell);
          expected.set(`${String(row)},${String(column)}`, cell);
          if (saveNow) file.save();
        }
        const [again] = openWorkbookFile(file.save()).sheets;
        for (const [place, cell] of expected) {
          const [row = 0, column = 0] = place.split(",").map(Number);
          expect(again?.cell(row, column) ?? null).toEqual(cell);
        }
      }),
      { numRuns: 50 },
    );
  });
});
