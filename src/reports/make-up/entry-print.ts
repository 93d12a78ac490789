import type { PrintPlan, SheetPlan } from "../../sheet";

/** 登记表 is signed at the foot of each page: more room there, less at the sides. */
const margins = { left: 0.55, right: 0.45, top: 0.63, bottom: 1, header: 0.3, footer: 0.3 };

/** All rows down to the header stand on each page again, the line to sign at each page's foot. */
export function entryPrint({ list, print }: SheetPlan, signLine: string): PrintPlan {
  return {
    ...print,
    margins,
    repeatRows: { first: 0, last: list?.header ?? 0 },
    footerCenter: `&"宋体,Regular"&9${signLine}\n${print.footerCenter}`,
  };
}

/** 登记表 is a list in the font of forms; its titles stay as they are. */
export function inFormFont(formats: SheetPlan["formats"]): SheetPlan["formats"] {
  return Object.fromEntries(
    Object.entries(formats).map(([name, format]) => [
      name,
      format.font.name === "等线" && !/header/iu.test(name)
        ? { ...format, font: { ...format.font, name: "宋体" } }
        : format,
    ]),
  );
}
