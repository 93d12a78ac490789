import type { AttentionIssueFacts } from "../../records";
import type { Vocabulary } from "../vocabulary";
import { attendanceKinds } from "./attendance-kinds";

/** Issues of attendance sheets, pupil-information sheets and sheets of enrolment changes. */
export const attentionIssues: Pick<Vocabulary["issues"], AttentionIssueFacts["code"]> = {
  "attendance-symbol-unknown": ({ symbol, cells }) => ({
    what: `Nobody says what the attendance sign “${symbol}” means (${cells} cells); it counts as unknown`,
    todo: "Choose whether it is presence, absence or which leave; or add it to the sheet's legend",
  }),
  "attendance-marks-unreadable": ({ symbols, cells }) => ({
    what: `Most entries of this sheet are no attendance signs (${symbols.join(", ")} …); ${cells} cells that could not be read were left out`,
    todo: "If they are marks or grades, change what the sheet is for under Recognition; if they are signs, put them into the legend",
  }),
  "attendance-symbol-assumed": ({ symbol, kind, cells }) => ({
    what: `The sheet has no legend; “${symbol}” was read as ${attendanceKinds[kind]} (${cells} cells), which other schools write differently`,
    todo: "Check it, and change the legend if it means something else",
  }),
  "attendance-legend-contradictory": ({ symbol }) => ({
    what: `The legend explains “${symbol}” in two ways; it counts as unknown`,
    todo: "Leave one of them, or choose in the pane",
  }),
  "attendance-dates-unknown": ({ missing }) => ({
    what:
      missing === "year"
        ? "The attendance dates state no year, and neither title nor sheet name does"
        : "The attendance sheet states days without a month, and neither title nor sheet name does",
    todo:
      missing === "year"
        ? "Choose the year, or write it in the title, such as 2026年3月"
        : "Choose year and month, or write them in the title, such as 2026年3月",
  }),
  "attendance-date-impossible": ({ header }) => ({
    what: `The header “${header}” is no day of the calendar; its column was not used`,
    todo: "Correct the date in the header",
  }),
  "attendance-weekday-differs": ({ date, stated }) => ({
    what: `${date} is not the weekday that the sheet states (${stated})`,
    todo: "Check year and month; the dates were used, the weekdays were not",
  }),
  "attendance-session-twice": ({ date }) => ({
    what: `${date} stands over two columns of this sheet; both were read, and where they differ nothing is known`,
    todo: "Delete the column that is too many, or correct its date",
  }),
  "attendance-contradictory": ({ date }) => ({
    what: `The same pupil's attendance on ${date} differs between two places; it counts as unknown`,
    todo: "Check and make them agree",
  }),
  "attendance-undated": ({ sessions }) => ({
    what: `This sheet has ${sessions} sessions without dates: they can be counted, but no streak can be told`,
    todo: "Write dates into the header",
  }),
  "attendance-totals-only": () => ({
    what: "This sheet has totals and no days, so no streak can be told",
    todo: "Put the day-by-day sheet into this workbook, if there is one",
  }),
  "attendance-absent-assumed": ({ words, cells }) => ({
    what: `Absence without a reason (${words.join(", ")}) counts as unexcused (${cells} cells)`,
    todo: "Write the kind of leave where there was one; or change it in the alert rules",
  }),
  "attendance-total-differs": ({ header, stated, counted, totals }) => ({
    what: `“${header}” says ${stated}, the days add up to ${counted}${
      totals > 1 ? `; ${totals} totals differ so` : ""
    }`,
    todo: "Check it; the days were used",
  }),
  "attendance-pupil-missing": ({ names, classGroup }) => ({
    what: `Not on the attendance sheet${classGroup === null ? "" : ` of ${classGroup}`}: ${names.join(", ")}`,
    todo: "Add them to it; note it in the enrolment status or the sheet of changes if they have left",
  }),
  "pupil-only-here": ({ names, pupils }) => ({
    what: `${pupils} pupils stand on this sheet alone and in no gradebook or roster: ${names.join(", ")}${
      pupils > names.length ? " …" : ""
    }`,
    todo: "Check names and numbers; nothing to do if they are not this school's pupils",
  }),
  "fact-contradictory": ({ one, other }) => ({
    what: `“${one}” and “${other}” contradict each other; both are listed, none was chosen for you`,
    todo: "Find out, and correct one of them",
  }),
  "fact-not-understood": ({ header, entries }) => ({
    what: `Entries of “${header}” such as this one belong to no known kind (${entries} cells); they were not classed`,
    todo: "Use a common wording, or add the category by hand in the roster",
  }),
  "hand-tag-not-placed": ({ name, category }) => ({
    what: `“${category}”, added by hand for ${name}, has no place this time`,
    todo: "Check name, number and category; delete it from the roster if it is not needed any more",
  }),
  "enrolment-change-not-understood": () => ({
    what: "The kind of enrolment change was not understood and does not count in the rates",
    todo: "Write transferred in or out, suspended, resumed, withdrew, dropped out …",
  }),
  "enrolment-change-undated": ({ name }) => ({
    what: `The enrolment change of ${name} has no date, so it is not known since when it holds`,
    todo: "Fill in the date",
  }),
  "attention-settings-damaged": () => ({
    what: "The settings for categories and attendance kept in this workbook cannot be read; they were set aside and the usual ones are used",
    todo: "Set them again in the pane",
  }),
};
