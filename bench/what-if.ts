import { pathToFileURL } from "node:url";
import { screenWorkbook, tryOut, type RecognisedWorkbook, type Trial } from "../src/app";
import { noAttendance, noChoices } from "../src/records";
import { findPolicy } from "../src/rules";
import { makeDecisionCohort } from "./decision-cohort";

/** 试算 on a screened workbook: how long until it is known whose verdict moves. */
export interface WhatIfRow {
  readonly tried: string;
  readonly "median ms": number;
  readonly "slowest ms": number;
  readonly moves: number;
}

const pupils = 3_000;
const subjects = 10;
const turns = 41;

/** One mark, then one parameter, on 3,000 pupils × 10 subjects with make-up marks. */
export function benchWhatIf(): readonly WhatIfRow[] {
  const policy = findPolicy("shanghai-2006-secondary");
  if (!policy) throw new Error("the Shanghai policy is missing");
  const screened = screenWorkbook(workbook(), {
    policy,
    stage: "after-make-up",
    date: "2026-06-26",
    grade: null,
  });
  const time = (tried: string, trial: (turn: number) => Trial): WhatIfRow => {
    const times: number[] = [];
    let moves = 0;
    for (let turn = 0; turn < turns; turn += 1) {
      const next = trial(turn);
      const start = performance.now();
      moves = tryOut(screened, next).moves.length;
      times.push(performance.now() - start);
    }
    times.sort((one, other) => one - other);
    const at = (place: number) => Number((times[place] ?? 0).toFixed(1));
    return { tried, "median ms": at((turns - 1) / 2), "slowest ms": at(turns - 1), moves };
  };
  return [
    time("one mark", (turn) => ({
      marks: [
        {
          student: turn,
          subject: "数学",
          which: "first",
          score: { kind: "mark", value: 30 + turn },
        },
      ],
      policy: null,
    })),
    // Another pass mark each time: nothing that is known of a policy can be used again.
    time("pass mark", (turn) => ({
      marks: [],
      policy: { ...policy, passPercent: 61 + (turn % 19) },
    })),
  ];
}

/** A workbook as it would have been recognised; nothing but its pupils matters here. */
function workbook(): RecognisedWorkbook {
  const cohort = makeDecisionCohort(pupils);
  return {
    snapshot: {
      name: "what-if.xlsx",
      structureProtected: false,
      sheets: [],
      ledger: null,
      choices: null,
      policies: null,
      attention: null,
      school: null,
      preferences: null,
      runs: null,
    },
    reading: {
      sheets: [],
      cohort: { ...cohort, subjects: cohort.subjects.slice(0, subjects) },
      issues: [],
      heading: { school: null, schoolYear: null, grade: null },
      choices: noChoices,
      register: cohort.students,
      attendance: noAttendance,
      facts: [],
      changes: [],
    },
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) console.table(benchWhatIf());
