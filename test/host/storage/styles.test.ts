import { openWorkbookFile, type CellLook } from "../../../src/host/storage";
import { aPackage, partText } from "./package-fixture";

const STYLES =
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  '<numFmts count="1"><numFmt numFmtId="176" formatCode="0&quot;▼&quot;"/></numFmts>' +
  '<fonts count="2"><font><sz val="11"/><color theme="1"/><name val="宋体"/><charset val="134"/><scheme val="minor"/></font>' +
  '<font><b/><i val="0"/><u/><sz val="16"/><color theme="4" tint="-0.249977111117893"/><name val="黑体"/></font></fonts>' +
  '<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor indexed="13"/><bgColor indexed="64"/></patternFill></fill>' +
  '<fill><patternFill patternType="solid"><fgColor theme="0" tint="-0.14999847407452621"/></patternFill></fill></fills>' +
  '<borders count="2"><border/><border><left style="thin"><color auto="1"/></left><bottom style="double"><color rgb="FF8B1A1A"/></bottom></border></borders>' +
  '<cellStyleXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"><alignment vertical="center"/></xf><xf numFmtId="9" fontId="1"/></cellStyleXfs>' +
  '<cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="176" fontId="1" fillId="2" borderId="1" xfId="0"><alignment horizontal="center" vertical="top" wrapText="1" textRotation="255" indent="2"/></xf>' +
  '<xf numFmtId="14" fontId="0" fillId="3" borderId="0" xfId="0"/>' +
  '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="1" quotePrefix="1"><alignment vertical="center"/><protection locked="0"/></xf>' +
  '<xf numFmtId="57" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles><dxfs count="0"/></styleSheet>';

const DEFAULT: CellLook = {
  numberFormat: "General",
  font: {
    name: "宋体",
    size: 11,
    bold: false,
    italic: false,
    underline: false,
    strike: false,
    color: "#000000",
  },
  fill: null,
  horizontal: "general",
  vertical: "center",
  wrap: false,
  indent: 0,
  rotation: 0,
  borders: { top: null, right: null, bottom: null, left: null },
};

function opened() {
  return openWorkbookFile(aPackage({ "xl/styles.xml": STYLES }));
}

describe("looks are worked out", () => {
  it("for the default style, with what its named style adds", () => {
    expect(opened().styles.look(0)).toEqual(DEFAULT);
  });

  it("for fonts, fills, borders and alignment of every kind", () => {
    expect(opened().styles.look(1)).toEqual({
      numberFormat: '0"▼"',
      font: {
        name: "黑体",
        size: 16,
        bold: true,
        italic: false,
        underline: true,
        strike: false,
        color: "#2F5597",
      },
      fill: "#FFFF00",
      horizontal: "center",
      vertical: "top",
      wrap: true,
      indent: 2,
      rotation: 255,
      borders: {
        top: null,
        right: null,
        bottom: { style: "double", color: "#8B1A1A" },
        left: { style: "thin", color: "#000000" },
      },
    });
  });

  it("for theme colours with a tint, and dates that differ by language", () => {
    const { styles } = opened();
    expect(styles.look(2).fill).toBe("#D9D9D9");
    expect(styles.look(2).numberFormat).toBe("yyyy/m/d");
    expect(styles.look(4).numberFormat).toBe('yyyy"年"m"月"');
  });

  it("for a style that the file does not have, as the default", () => {
    expect(opened().styles.look(99)).toEqual(DEFAULT);
  });
});

describe("new looks", () => {
  it("are not appended when a style has them already", () => {
    const { styles } = opened();
    expect(styles.intern(DEFAULT)).toBe(0);
    expect(styles.intern(styles.look(1))).toBe(1);
    expect(styles.intern({ ...DEFAULT, fill: "#FBE3E1" })).toBe(5);
    expect(styles.intern({ ...DEFAULT, fill: "#fbe3e1" })).toBe(5);
    expect(styles.intern({ ...DEFAULT, fill: "#FFF1D6" })).toBe(6);
  });

  it("come back as they were given, and leave all indexes of the file as they were", () => {
    const file = opened();
    const look: CellLook = {
      ...DEFAULT,
      numberFormat: '0" 日"',
      font: { ...DEFAULT.font, name: "等线", bold: true, strike: true, color: "#9B1C1C" },
      fill: "#FBE3E1",
      horizontal: "centerContinuous",
      vertical: "distributed",
      wrap: true,
      indent: 1,
      rotation: 90,
      borders: {
        top: { style: "hair", color: "#8B95A3" },
        right: null,
        bottom: { style: "mediumDashDotDot", color: "#4B5563" },
        left: null,
      },
    };
    const before = [0, 1, 2, 3, 4].map((style) => file.styles.look(style));
    const style = file.styles.intern(look);
    const bytes = file.save();
    const again = openWorkbookFile(bytes);
    expect(again.styles.look(style)).toEqual(look);
    expect([0, 1, 2, 3, 4].map((each) => again.styles.look(each))).toEqual(before);
    expect(partText(bytes, "xl/styles.xml")).toContain('<cellXfs count="6">');
  });

  it("name a Chinese face with its character set, so that another Chinese one can stand in", () => {
    const file = opened();
    file.styles.intern({ ...DEFAULT, font: { ...DEFAULT.font, name: "等线" } });
    expect(partText(file.save(), "xl/styles.xml")).toContain(
      '<name val="等线"/><family val="2"/><charset val="134"/>',
    );
  });

  it("like a style of the user's keep what a look does not tell", () => {
    const file = opened();
    const style = file.styles.intern({ ...file.styles.look(3), fill: "#FBE3E1" }, 3);
    expect(file.styles.intern({ ...file.styles.look(3), fill: "#FBE3E1" }, 3)).toBe(style);
    const xml = partText(file.save(), "xl/styles.xml");
    expect(xml).toContain('fontId="0" fillId="4" borderId="0" xfId="1" quotePrefix="1"');
    expect(xml.match(/<protection locked="0"\/>/g)).toHaveLength(2);
  });

  it("in a file without styles make the part, its relationship and its content type", () => {
    const file = openWorkbookFile(aPackage());
    const look = { ...file.styles.look(0), fill: "#FBE3E1" };
    const style = file.styles.intern(look);
    file.sheets[0]?.setCell(0, 0, { value: "甲", formula: null, style });
    const bytes = file.save();
    const again = openWorkbookFile(bytes);
    expect(again.styles.look(again.sheets[0]?.cell(0, 0)?.style ?? 0)).toEqual(look);
    expect(partText(bytes, "[Content_Types].xml")).toContain('PartName="/xl/styles.xml"');
  });
});
