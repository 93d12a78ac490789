import type { ClauseFacts, PolicyWords } from "../rules";
import { foreignLanguages, type Subject } from "../school";
import { vocabularyOf } from "./sentences";

/** The words of a policy that a school changes, in both languages at once: they are kept in its file. */
export const policyWords: PolicyWords = {
  clause: (facts) => ({ "zh-CN": clauseInChinese(facts), en: clauseInEnglish(facts) }),
  clauseLabel: (number) => ({ "zh-CN": `本校条款 ${number}`, en: `School clause ${number}` }),
  group: (subjects) => ({
    "zh-CN": vocabularyOf("zh-CN").subjects(withOneForeign(subjects)),
    en: vocabularyOf("en").subjects(withOneForeign(subjects)),
  }),
  ownTitle: (basedOn) => ({
    "zh-CN": `本校规定（改自《${basedOn["zh-CN"]}》）`,
    en: `The school's own rules, after: ${basedOn.en}`,
  }),
  ownShortTitle: (basedOn) => ({
    "zh-CN": `本校 · 改自${basedOn["zh-CN"]}`,
    en: `Own, after ${basedOn.en}`,
  }),
};

/** 外语 stands for all foreign languages together. */
function withOneForeign(subjects: readonly Subject[]): readonly Subject[] {
  if (!foreignLanguages.every((subject) => subjects.includes(subject))) return subjects;
  return subjects.filter((subject) => subject === "外语" || !foreignLanguages.includes(subject));
}

type Count = ClauseFacts["atLeast"][number];

/** 补考后语文、数学、外语中有 1 门、其他学科中有 2 门不及格 */
function clauseInChinese({ counts, atLeast }: ClauseFacts): string {
  const lead = counts === "before-make-up" ? "学年总评" : "补考后";
  const only = onlyTotal(atLeast);
  if (only !== null) return `${lead}有 ${only} 门及以上不及格`;
  const said = atLeast.map(({ group, subjects }) =>
    group === null ? `合计有 ${subjects} 门` : `${group["zh-CN"]}中有 ${subjects} 门`,
  );
  return `${lead}${said.join("、")}不及格`;
}

/** After the make-up exams: failing 1 of Chinese and mathematics, and 2 of other subjects */
function clauseInEnglish({ counts, atLeast }: ClauseFacts): string {
  const lead = counts === "before-make-up" ? "Annual results" : "After the make-up exams";
  const only = onlyTotal(atLeast);
  if (only !== null) return `${lead}: ${only} or more subjects failing`;
  const said = atLeast.map(({ group, subjects }) =>
    group === null ? `${subjects} in all` : `${subjects} of ${group.en}`,
  );
  return `${lead}: failing ${said.join(", and ")}`;
}

function onlyTotal(atLeast: readonly Count[]): number | null {
  const [first] = atLeast;
  return atLeast.length === 1 && first?.group === null ? first.subjects : null;
}
