import type { ClassSummaryFacts, LedgerWords } from "../ledger-words";
import { grade as gradeName } from "./names";

export const ledgers: LedgerWords = {
  sheetOfClass: (sheet, classGroup) => `${sheet} ${classGroup}`,
  classInFull: (grade, classGroup) => {
    if (grade === null) return classGroup ?? "";
    const full = gradeName(grade);
    if (classGroup === null) return full;
    return classGroup.includes(full) ? classGroup : `${classGroup}, ${full}`;
  },
  titleOfClass: (classInFull, title) => (classInFull === "" ? title : `${title}: ${classInFull}`),
  period: (schoolYear, term) => {
    const ofYear = { first: "first term", second: "second term" };
    return `${schoolYear ?? "School year ________"}, ${term === null ? "term ____" : ofYear[term]}`;
  },
  genderCounts: ({ boys, girls, notStated }) =>
    `${boys} boys, ${girls} girls${notStated === 0 ? "" : `\n${notStated} not stated`}`,
  ledger: {
    headTeacher: "Head teacher",
    students: "Pupils",
    boysAndGirls: "Boys and girls",
    leader: "Leader\n(to fill in)",
    openedOn: "Opened on",
    updatedOn: "Updated on",
    studentsOf: (present, left) =>
      `${present}${
        left.length === 0
          ? ""
          : `\nand ${left.map(({ word, pupils }) => `${pupils} ${word}`).join(", ")}`
      }`,
    situation: "The class\nas a whole\n(to fill in)",
    summary: (facts) => {
      const rest = [attendanceLine(facts), attentionLine(facts)].filter((line) => line !== null);
      const text = [marksLine(facts) ?? "", rest.join(" ")]
        .filter((line) => line !== "")
        .join("\n");
      return `(Filled in by itself) ${
        text === "" ? "No marks, attendance or categories of this class were read." : text
      }`;
    },
    goals: "Goals for\nthe term\n(to fill in)",
    name: "Name",
    boxes: {
      thought: "Attitudes\n(to fill in)",
      study: "Learning\n(to fill in)",
      character: "Character\n(to fill in)",
      family: "Home\n(to fill in)",
      hobbies: "Interests\n(to fill in)",
    },
    plan: "Plan\n(fill in)",
    genders: { boy: "(M)", girl: "(F)" },
    category: (number, label) => `${number}. ${label}`,
    band: (category, state) => {
      switch (state.kind) {
        case "pupils":
          return `${category} (${state.pupils})`;
        case "by-hand":
          return `${category} (for the head teacher to fill in)`;
        case "nobody":
          return category;
      }
    },
    seeAbove: (category) => `See “${category}”; one plan for both`,
    nobody: "Nobody this term",
    nobodyKnown: "No sheet names anybody, and for some pupils nothing is filled in; please check",
    signOff: (headTeacher) =>
      `Head teacher${headTeacher === null ? "" : ` (${headTeacher})`}: ____________      Leader: ____________      Date: ____________`,
  },
};

function marksLine({ marks }: ClassSummaryFacts): string | null {
  if (marks === null) return null;
  const { stage, pupils, passing, failing, incomplete, makeUp } = marks;
  const exam = stage === "midterm" ? "Mid-term results" : "Annual results";
  const outcome =
    stage !== "after-make-up" || makeUp.pupils === 0
      ? ""
      : ` (all passed: ${makeUp.passed}, still failing: ${makeUp.failed}${
          makeUp.open === 0 ? "" : `, mark to be entered: ${makeUp.open}`
        })`;
  return `${exam} of ${pupils}: ${passing} pass in everything, ${failing} fail in something${
    incomplete === 0 ? "" : `, ${incomplete} with marks missing`
  }${stage === "midterm" ? "" : `; make-up exams for ${makeUp.pupils}${outcome}`}.`;
}

function attendanceLine({ attendance }: ClassSummaryFacts): string | null {
  if (attendance === null) return null;
  const { rate, alerts, uncertain } = attendance;
  return `${rate === null ? "A" : `Attendance ${rate}, a`}lerts for ${alerts}${
    uncertain === 0 ? "" : ` (${uncertain} to be checked)`
  }.`;
}

function attentionLine({ attention }: ClassSummaryFacts): string | null {
  return attention === null
    ? null
    : `Needing attention: ${attention.entries} entries, ${attention.heads} pupils.`;
}
