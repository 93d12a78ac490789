import { translateFormula } from "../../../src/host/storage/sheet/translate-formula";

describe("a formula two rows down and one column right", () => {
  it.each([
    ["A1", "B3"],
    ["$A1+A$1+$A$1", "$A3+B$1+$A$1"],
    ["SUM(C3:E3)", "SUM(D5:F5)"],
    ["SUM(C:D)+SUM($2:4)", "SUM(D:E)+SUM($2:6)"],
    ['IF(B2>=60,"A1及格","")', 'IF(C4>=60,"A1及格","")'],
    ["'A1 班'!B2+一班!B2", "'A1 班'!C4+一班!C4"],
    ["LOG10(A1)+ATAN2(B1,C1)", "LOG10(B3)+ATAN2(C3,D3)"],
    ["Table1[[#All],[A1]]*A1", "Table1[[#All],[A1]]*B3"],
    ["[1]Sheet1!A1", "[1]Sheet1!B3"],
    ["1E5+A1.5", "1E5+A1.5"],
    ["语文A1+合计", "语文A1+合计"],
    ["_xlfn.LET(_xlpm.x1,A1,_xlpm.x1)", "_xlfn.LET(_xlpm.x1,B3,_xlpm.x1)"],
    ["XFD1", "#REF!"],
    ["XFE1", "XFE1"],
    ["A1048575", "#REF!"],
  ])("%s → %s", (formula, moved) => {
    expect(translateFormula(formula, 2, 1)).toBe(moved);
  });
});
