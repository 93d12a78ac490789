import { subjectAliases } from "../../src/reading";
import { parseHeader } from "../../src/reading/header/parse-header";
import { listColumnWords } from "../../src/reading/words/columns";
import { headerCases } from "./header-aliases.cases";

describe("header forms that schools write", () => {
  it.each(headerCases.map((headerCase) => ({ headerCase })))("$headerCase", ({ headerCase }) => {
    const [levels, means, subject = null, assessment = null, fullMark = null, term] = headerCase;
    const meaning = parseHeader(typeof levels === "string" ? [levels] : levels);
    expect({
      means: meaning.understood ? meaning.means : "?",
      subject: meaning.subject,
      assessment: meaning.assessment,
      fullMark: meaning.fullMark,
      ...(term === undefined ? {} : { term: meaning.term }),
    }).toEqual({ means, subject, assessment, fullMark, ...(term === undefined ? {} : { term }) });
  });

  it("reads every alias of every subject as that subject", () => {
    for (const [subject, aliases] of Object.entries(subjectAliases)) {
      for (const alias of aliases) {
        expect([alias, parseHeader([alias]).subject]).toEqual([alias, subject]);
      }
    }
  });

  it("knows at least 250 forms", () => {
    expect(headerCases.length).toBeGreaterThanOrEqual(250);
  });

  it("gives no column word two meanings", () => {
    const words = listColumnWords();
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
  });

  it("gives no alias to two subjects", () => {
    const aliases = Object.values(subjectAliases).flat();
    expect(new Set(aliases).size).toBe(aliases.length);
  });
});
