import type { SheetPlan } from "../../sheet";
import type { Slices } from "../../slices";
import { personalFacts } from "../attention/personal-facts";
import { planList } from "../list-sheet";
import { headsOf, type RunContext } from "../run-context";
import { pageHeight, tabColors } from "../visual-language";
import { classCounts } from "./class-counts";
import { classInFull, classSheetNames, headTeacherOf } from "./class-form";
import { classPupils } from "./class-pupils";
import { classRosterColumns } from "./class-roster-columns";

/** 班级花名册: all pupils of the class on one page, with room for a remark. No mark, rank or category. */
export function planClassRoster(context: RunContext, classIndex: number): Slices<SheetPlan> {
  const { input, vocabulary } = context;
  const words = vocabulary.resultSheets;
  const { ledgers } = words;
  const { schoolYear, term } = input.school;
  const pupils = classPupils(context, classIndex);
  const { students, genders } = classCounts(context, pupils);
  const headTeacher = headTeacherOf(context, classIndex);
  const people = personalFacts(input.facts);
  const shown = {
    idNumber: people.has("id-number"),
    phone: people.has("phone"),
    address: people.has("address"),
  };
  const heads = headsOf(context, null, []);
  return planList(
    {
      report: "class-roster",
      ...keyAndName(context, classIndex),
      tabColor: tabColors.workingList,
      orientation: "portrait",
      title: ledgers.titleOfClass(classInFull(context, classIndex), ledgers.roster.title),
      subtitle: [
        ...(term === null ? [schoolYear ?? ""] : [ledgers.period(schoolYear, term)]),
        ...students,
        ...(genders ?? []),
        ...(headTeacher === null ? [] : [ledgers.headTeacher(headTeacher)]),
      ].filter((part) => part !== ""),
      notes: Object.values(shown).includes(true) ? [ledgers.roster.masked(shown)] : [],
      legend: [{ value: words.fillInLegend, format: "legendFillIn" }],
      columns: classRosterColumns(context, pupils, people),
      items: pupils,
      lowestRow: rowsOf(pupils.length),
      frozenColumns: 3,
      groupColumn: null,
      emptyLine: ledgers.roster.empty,
      onOnePage: true,
      signOff: null,
      heads: heads.plain,
      pages: heads.pages,
      key: ({ key }) => key,
    },
    words,
  );
}

function keyAndName(context: RunContext, classIndex: number) {
  const { report, name } = classSheetNames(context, classIndex, "class-roster");
  return { reportKey: report, name };
}

/** As high as one page allows, so that a small class leaves room to write and 45 pupils still stand on it. */
function rowsOf(pupils: number): number {
  const room = (pageHeight("portrait", 0.82) - headHeight) / Math.max(1, pupils);
  return Math.max(lowestRow, Math.min(highestRow, Math.floor(room)));
}

/** Title, subtitle, note, legend and header. */
const headHeight = 126;
const lowestRow = 17;
const highestRow = 24;
