import type { AttendancePaneText } from "./attendance-text";

/** The pane's words on attendance, in English. */
export const attendancePaneTextEn: AttendancePaneText = {
  pupil: {
    heading: "Attendance",
    expected: (days, rate) =>
      rate === null ? `${days} days expected` : `${days} days expected · ${rate}% attended`,
    totalsOnly: "The sheet has totals only, no single days: streaks cannot be told.",
    weekdays: ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"],
    month: (month) => months[month - 1] ?? "",
    weekOf: (month, day) => `from ${day} ${months[month - 1] ?? ""}`,
    shows: (facts) => facts.join("; "),
    nothing: "Never absent, never late",
    table: "Attendance week by week",
    week: "Week",
    noSchool: "No school",
    days: (kind, days) => `${kind} ${days} ${days === "1" ? "day" : "days"}`,
    times: (kind, times) => `${kind} ${times} ${times === "1" ? "time" : "times"}`,
    unknownEntries: (cells) =>
      `${cells} ${cells === 1 ? "entry" : "entries"} could not be read and ${cells === 1 ? "is" : "are"} not counted.`,
    notCertain:
      "There are entries between that could not be read: it may be shorter. Please check.",
    stillAway: "Not back by the last day on the sheet.",
    back: "Back at school",
    wasDue: (month, day) => `was due by ${dayOf([month, day])}`,
    due: (month, day, left) => `by ${dayOf([month, day])}, ${left}`,
    moreDuties: (duties) => `${duties} more to do`,
  },
  results: {
    tab: (alerts) => `Alerts ${alerts}`,
    title: (pupils) => `Alerts: ${pupils} ${pupils === 1 ? "pupil" : "pupils"}`,
    nobodyTitle: "No attendance alerts",
    nobody: "Under these rules nobody has to be looked after.",
    span: (from, to) => `Attendance ${dayOf(from)} to ${dayOf(to)}`,
    levelFilter: "Filter by level",
    more: (alerts) => `${alerts} more`,
    alertOf: (level) => `alert: ${level}`,
    standing: "A hint only: check first, then call the family.",
  },
  rules: {
    row: "Absence alerts",
    sameDay: "same day",
    days: (count) => `${count} ${count === 1 ? "day" : "days"}`,
    week: "1 week",
    month: "1 month",
    none: "none",
    title: "Absence alerts",
    streaks: "Unexcused days running",
    streak: {
      "school-days": ["From", "school days running"],
      "calendar-days": ["From", "days after the first one, that day included"],
    },
    streakLabel: (level) => `Days that make “${level}”`,
    within: (duty, responsible, days) =>
      days === 0
        ? `${responsible}: ${duty}`
        : `${responsible}, within ${days} ${days === 1 ? "day" : "days"}: ${duty}`,
    counting: "How it counts",
    blank: "A blank cell on a school day",
    blankMeans: { present: "is present", unknown: "is not recorded, to be checked" },
    absent: "Absent without a reason written",
    absentMeans: { unexcused: "is unexcused", unknown: "is to be checked" },
    late: "Lateness turned into absence",
    latePer: ["Every", "times make 1 lesson"],
    lateLabel: "How many times late make one lesson unexcused",
    further: "Also alert",
    cumulative: "Unexcused in all",
    cumulativeAt: ["From", "in the term"],
    cumulativeLabel: "From how much unexcused in all",
    unit: { days: "days", lessons: "lessons" },
    unitLabel: "Counted in",
    chronic: "Chronic absence (leave included)",
    chronicAt: ["Absent from", "% of what was expected"],
    chronicLabel: "From how many per cent absence is chronic",
    source: "Source",
    usual: "Back to the usual rules",
    save: "Save as the school's alert rules",
    saved: "The alert rules are kept in this workbook",
    left: "Not saved: the alert rules are as they were",
    unchanged: "Nothing changed",
    willBeOwn: "Kept in this workbook; your sheets stay as they are",
    toMend: (places) => `${places} ${places === 1 ? "place" : "places"} to mend`,
    wrong: {
      "not-a-number": "Enter a number",
      "out-of-range": "This number is too small or too large",
      "not-rising": "More days than the level before",
    },
    back: "Rule",
  },
  recognise: {
    days: (days) => `${days} ${days === 1 ? "day" : "days"}`,
    span: (from, to) => `${dayOf(from)} to ${dayOf(to)}`,
    undated: (sessions) => `${sessions} sessions without dates`,
    totals: "totals only",
    changes: (changes) => `${changes} ${changes === 1 ? "entry" : "entries"}`,
  },
  question: {
    symbol: "What does it mean on the attendance sheet?",
    symbolWhy: (cells, sheets) =>
      sheets > 1
        ? `${cells} cells on ${sheets} sheets; no legend explains it. One is `
        : `${cells} ${cells === 1 ? "cell" : "cells"}; no legend explains it. One is `,
    scope: "Holds for",
    thisSheet: "this sheet",
    everySheet: "the whole workbook",
    answer: {
      blank: "As if blank",
      present: "Present",
      late: "Late",
      leftEarly: "Left early",
      personalLeave: "Personal leave",
      sickLeave: "Sick leave",
      officialLeave: "School business",
      leave: "Leave",
      unexcused: "Unexcused",
      absent: "Absent",
      away: "No school day",
      unknown: "Not known",
    },
    year: (sheet) => `Of which year is “${sheet}”?`,
    month: (sheet) => `Of which year and month is “${sheet}”?`,
    yearWhy: "The dates have no year, and neither title nor sheet name says. One is ",
    monthWhy: "Only days are written, and neither title nor sheet name says the month. One is ",
    yearLabel: "Year",
    yearAnswer: (year) => String(year),
    monthAnswer: (month) => months[month - 1] ?? "",
    change: "Change",
    changeOf: (symbol) => `Change what “${symbol}” means`,
    keep: "Leave it",
  },
  taken: {
    symbol: (symbol, kind, sheet) =>
      sheet === null
        ? `“${symbol}” is now read as ${kind}`
        : `“${symbol}” on “${sheet}” is now read as ${kind}`,
    symbolOpen: (symbol) => `“${symbol}” is no longer fixed`,
    dates: (sheet, year, month) =>
      month === null
        ? `“${sheet}” is now read as of ${year}`
        : `“${sheet}” is now read as of ${months[month - 1] ?? ""} ${year}`,
    datesOpen: (sheet) => `The dates of “${sheet}” are no longer fixed`,
  },
  said: {
    symbol: (symbol, kind, sheet) =>
      sheet === null ? `The sign “${symbol}” is ${kind}` : `“${symbol}” on “${sheet}” is ${kind}`,
    dates: (sheet, year, month) =>
      month === null
        ? `“${sheet}” is of ${year}`
        : `“${sheet}” is of ${months[month - 1] ?? ""} ${year}`,
  },
};

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

function dayOf([month, day]: readonly [number, number]): string {
  return `${day} ${months[month - 1] ?? ""}`;
}
