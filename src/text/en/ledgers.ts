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
  titleOfClass: (classInFull, title) => (classInFull === "" ? title : `${title}, ${classInFull}`),
  period: (schoolYear, term) => {
    const ofYear = { first: "first term", second: "second term" };
    return `${schoolYear ?? "School year ________"}, ${term === null ? "term ____" : ofYear[term]}`;
  },
  genders: { boy: "M", girl: "F" },
  genderCounts: ({ boys, girls, notStated }) => [
    boys === 1 ? "1 boy" : `${boys} boys`,
    girls === 1 ? "1 girl" : `${girls} girls`,
    ...(notStated === 0 ? [] : [`${notStated} not stated`]),
  ],
  studentCounts: (present, left) => [
    present === 1 ? "1 pupil" : `${present} pupils`,
    ...(left.length === 0
      ? []
      : [`and ${left.map(({ word, pupils }) => `${pupils} ${word}`).join(", ")}`]),
  ],
  headTeacher: (name) => `Head teacher: ${name}`,
  toFillIn: (title) => `${title}\n(fill in)`,
  ledger: {
    headTeacher: "Head teacher",
    students: "Pupils",
    boysAndGirls: "Boys and girls",
    leader: "Leader",
    openedOn: "Opened on",
    updatedOn: "Updated on",
    situation: "The class as a whole",
    summary: (facts) => {
      const rest = [attendanceLine(facts), attentionLine(facts)].filter((line) => line !== null);
      const text = [marksLine(facts) ?? "", rest.join(" ")]
        .filter((line) => line !== "")
        .join("\n");
      return `(Filled in by itself) ${
        text === "" ? "No marks, attendance or categories of this class were read." : text
      }`;
    },
    goals: "Goals for the term",
    name: "Name",
    boxes: {
      thought: "Attitudes",
      study: "Learning",
      character: "Character",
      family: "Home",
      hobbies: "Interests",
    },
    plan: "Plan",
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
  categories: {
    name: (scheme) => `${scheme} by Class`,
    addInRoster: (rosterSheet) =>
      `To add a pupil, use the pale yellow rows at the end of “${rosterSheet}”; the next run lists the pupil here as well.`,
    unranked: (pupils) => `Not ranked, because a mark is missing: ${pupils.join(", ")}.`,
    nothingKnown:
      "Nobody was found in these categories; without a sheet of pupils' information nothing is known of families.",
  },
  roster: {
    title: "Class Roster",
    status: "Status",
    idNumber: "ID number",
    phone: "Parent and phone",
    address: "Address",
    masked: ({ idNumber, phone, address }) => {
      const last = [...(phone ? ["phone"] : []), ...(idNumber ? ["ID"] : [])];
      const parts = [
        ...(last.length > 0 ? [`only the last four digits of ${last.join(" and ")} numbers`] : []),
        ...(address ? ["addresses down to the town only"] : []),
      ];
      return `Shown here: ${parts.join("; ")}. The whole is on the school's own sheets.`;
    },
    empty: "No pupil of this class was read.",
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
