import type { PolicyProblem } from "../../src/rules";
import { policyProblemSentence } from "../../src/text";

describe("why a policy cannot be used, in words", () => {
  const said: readonly (readonly [PolicyProblem, string, string])[] = [
    [
      { code: "clause-always-holds", place: "clauses[0].atLeast[0].subjects" },
      "clauses[0].atLeast[0].subjects：没有要求不及格门数，会把所有学生都列入；请写 1 门以上",
      "clauses[0].atLeast[0].subjects: asks for no failing subject, so that everybody would be listed; ask for one or more",
    ],
    [
      { code: "not-a-number", least: 1, most: 100, place: "passPercent" },
      "passPercent：应为 1 到 100 的数",
      "passPercent: should be a number from 1 to 100",
    ],
    [
      { code: "not-a-number", least: 1, most: null, place: "defaultFullMark" },
      "defaultFullMark：应为不小于 1 的数",
      "defaultFullMark: should be a number of at least 1",
    ],
    [
      { code: "not-an-object", place: "" },
      "文件：应为对象（花括号）",
      "the file: should be an object in braces",
    ],
    [
      { code: "weights-not-hundred", sum: 90, place: "composition.term" },
      "composition.term：各项比例加起来应为 100，现为 90",
      "composition.term: the weights should add up to 100 and add up to 90",
    ],
  ];

  it.each(said)("%o", (problem, chinese, english) => {
    expect(policyProblemSentence(problem, "zh-CN")).toBe(chinese);
    expect(policyProblemSentence(problem, "en")).toBe(english);
  });
});
