import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

const realworld = process.env["XUEQING_REALWORLD"] ?? "";

/** The samples of the repository but the blank template, and the workbooks that other people made where they are at hand. */
export const sampleWorkbooks = workbooksIn(join(__dirname, "../../samples")).filter(
  (path) => !path.endsWith("template.xlsx"),
);
export const realWorkbooks = [
  ...workbooksIn(realworld),
  ...(realworld === "" ? [] : workbooksIn(join(realworld, "../prototypes/xlsx"))),
];

function workbooksIn(folder: string): readonly string[] {
  if (folder === "" || !existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(".xlsx"))
    .map((name) => join(folder, name));
}
