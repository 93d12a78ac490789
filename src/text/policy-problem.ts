import type { LocalText, PolicyProblem } from "../rules";
import type { Language } from "./language";

/** Why a policy cannot be used, with its place: clauses[0].atLeast[0].subjects：应为 1 到 40 的整数. No full stop. */
export function policyProblemSentence(problem: PolicyProblem, language: Language): string {
  const said = sentence(problem)[language];
  switch (language) {
    case "zh-CN":
      return `${problem.place === "" ? "文件" : problem.place}：${said}`;
    case "en":
      return `${problem.place === "" ? "the file" : problem.place}: ${said}`;
  }
}

/** The same for a form, where it stands at the place it is about. */
export function policyProblemWords(problem: PolicyProblem, language: Language): string {
  return sentence(problem)[language];
}

function sentence(problem: PolicyProblem): LocalText {
  switch (problem.code) {
    case "not-an-object":
      return { "zh-CN": "应为对象（花括号）", en: "should be an object in braces" };
    case "member-missing":
      return { "zh-CN": "缺少此项", en: "is missing" };
    case "member-unknown":
      return { "zh-CN": "没有这个项目，请核对拼写", en: "is not a member; check the spelling" };
    case "not-text":
      return { "zh-CN": "应为文字，不能空着", en: "should be text and not empty" };
    case "not-a-number":
      return {
        "zh-CN": `应为${rangeInChinese(problem.least, problem.most)}的数`,
        en: `should be a number ${rangeInEnglish(problem.least, problem.most)}`,
      };
    case "not-a-whole-number":
      return {
        "zh-CN": `应为${rangeInChinese(problem.least, problem.most)}的整数`,
        en: `should be a whole number ${rangeInEnglish(problem.least, problem.most)}`,
      };
    case "not-a-date":
      return { "zh-CN": "应为日期，如 2026-09-01", en: "should be a date such as 2026-09-01" };
    case "not-one-of":
      return {
        "zh-CN": `应为 ${problem.allowed.join("、")} 之一`,
        en: `should be one of ${problem.allowed.join(", ")}`,
      };
    case "not-a-list":
      return { "zh-CN": "应为列表（方括号）", en: "should be a list in brackets" };
    case "list-too-short":
      return {
        "zh-CN": `至少要有 ${problem.least} 项`,
        en: `should have at least ${problem.least} ${problem.least === 1 ? "entry" : "entries"}`,
      };
    case "named-twice":
      return { "zh-CN": `“${problem.name}”出现了两次`, en: `“${problem.name}” stands there twice` };
    case "group-called-all":
      return {
        "zh-CN": "“all”已用来指全部学科，请换一个名字",
        en: "“all” stands for every subject; choose another name",
      };
    case "groups-for-the-rest":
      return {
        "zh-CN": `要有且只有一组 "subjects": "others"，现有 ${problem.found} 组`,
        en: `needs exactly one group with "subjects": "others" and has ${problem.found}`,
      };
    case "group-unknown":
      return {
        "zh-CN": `没有叫“${problem.group}”的学科组`,
        en: `there is no subject group “${problem.group}”`,
      };
    case "subject-in-two-groups":
      return {
        "zh-CN": `“${problem.subject}”同时在两个学科组里，请只留一处`,
        en: `“${problem.subject}” is in two groups; keep it in one`,
      };
    case "clause-always-holds":
      return {
        "zh-CN": "没有要求不及格门数，会把所有学生都列入；请写 1 门以上",
        en: "asks for no failing subject, so that everybody would be listed; ask for one or more",
      };
    case "clause-never-holds":
      return {
        "zh-CN": `要求 ${problem.asked} 门不及格，但这一组学生只有 ${problem.subjects} 门，永远不会符合`,
        en: `asks for ${problem.asked} failing subjects of a group in which a pupil has ${problem.subjects}, and can never hold`,
      };
    case "letter-passes-and-fails":
      return {
        "zh-CN": `“${problem.letter}”既算及格又算不及格`,
        en: `“${problem.letter}” both passes and fails`,
      };
    case "weights-not-hundred":
      return {
        "zh-CN": `各项比例加起来应为 100，现为 ${problem.sum}`,
        en: `the weights should add up to 100 and add up to ${problem.sum}`,
      };
    case "ends-before-it-begins":
      return { "zh-CN": "早于 effectiveFrom", en: "is before effectiveFrom" };
    case "grade-outside-stages":
      return {
        "zh-CN": `${problem.year} 年级不在 schoolStages 的学段里`,
        en: `grade ${problem.year} is not in the schoolStages`,
      };
    case "every-grade-exempt":
      return {
        "zh-CN": "所有年级都不留级，这份规定没有可用的年级",
        en: "exempts every grade, so that the policy applies to nobody",
      };
    case "stage-outside-stages":
      return {
        "zh-CN": "有的学段不在 schoolStages 里",
        en: "names a stage that is not in the schoolStages",
      };
    case "confirmation-incomplete":
      return {
        "zh-CN": "小学、初中属义务教育，要写明使用前须确认的内容和学段",
        en: "primary and junior secondary school are compulsory education: say what is to be confirmed, for these stages",
      };
    case "pass-mark-out-of-order":
      return {
        "zh-CN": "及格线应高于低分线（lowPercent），不高于优秀线（excellentPercent）",
        en: "should be above lowPercent and not above excellentPercent",
      };
    case "credit-below-pass-mark":
      return {
        "zh-CN": `补考及格的记分低于及格线 ${problem.passPercent}%`,
        en: `credits a passed make-up exam with less than the pass mark of ${problem.passPercent}%`,
      };
    case "refused-but-not-listed":
      return {
        "zh-CN": `不及格 ${problem.failing} 门的不准补考，却没有条款在补考前列入他们；请加一条按补考前计的条款`,
        en: `refuses the make-up exam to pupils who fail ${problem.failing}, and no clause lists them before it; add one that counts before the make-up exams`,
      };
    case "citation-unknown":
      return {
        "zh-CN": `出处“${problem.id}”没有登记，请去掉`,
        en: `there is no source “${problem.id}”; take it out`,
      };
  }
}

function rangeInChinese(least: number, most: number | null): string {
  return most === null ? `不小于 ${least} ` : ` ${least} 到 ${most} `;
}

function rangeInEnglish(least: number, most: number | null): string {
  return most === null ? `of at least ${least}` : `from ${least} to ${most}`;
}
