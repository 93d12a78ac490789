import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { decisionTablePages } from "../../src/documents";

const folder = join(__dirname, "../../docs/rules");

describe("docs/rules", () => {
  it("holds a page for each policy and no other", () => {
    expect(readdirSync(folder).sort()).toEqual(
      decisionTablePages()
        .map(({ file }) => file)
        .sort(),
    );
  });

  it.each(decisionTablePages().map(({ file, text }) => [file, text]))(
    "%s is current (npm run docs:rules makes it anew)",
    (file, text) => {
      expect(readFileSync(join(folder, file), "utf8")).toBe(text);
    },
  );

  it("shows the Shanghai table as the decision record draws it", () => {
    const page = readFileSync(join(folder, "shanghai-2006-secondary.md"), "utf8");
    expect(page).toContain(
      [
        "| 语文、数学、外语 0 门 | — | — | 未列 | 未列 | 条款二之三 | 条款一、条款二之三 |",
        "| 语文、数学、外语 1 门 | — | — | 条款二之二 | 条款二之二、条款二之三 | 条款一、条款二之二、条款二之三 | 条款一、条款二之二、条款二之三 |",
      ].join("\n"),
    );
    expect(page).toContain("| 结论 | — | — | — | — | — | 条款一 | 条款一 |");
  });
});
