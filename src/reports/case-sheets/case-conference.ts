import type { SheetPlan } from "../../sheet";
import type { Slices } from "../../slices";
import { gap } from "../form";
import { classForm } from "../ledgers/class-form";
import { classPupils, type ClassPupil } from "../ledgers/class-pupils";
import type { RunContext } from "../run-context";
import {
  conferenceFields,
  pupilBoxes,
  type ConferenceFields,
  type Whose,
} from "./conference-fields";
import { headRows, overallRows } from "./conference-head";
import { lastWeekRows, recordRows } from "./conference-past";
import { listedPupils, type ListedPupil } from "./conference-pupils";
import { reasonText } from "./conference-reasons";
import { mostAdded, weekRecords, writtenAbout } from "./conference-records";
import { weekOfRun } from "./conference-weeks";
import { fitsOnPage, shareOut, type ElasticRow } from "./share-out";

/** 姓名 · 原因 · 分析 (two columns, for the head's labels) · 对策 · 责任人 · 反馈 */
const widths = [10.6, 28, 9, 8, 16, 8.5, 10.5];

/**
 * 学情会商记录: the weekly meeting about a class, one page where the class has no more than seven pupils to speak
 * of. A week's entries stay as long as the week lasts; then they stand below as that week's record.
 */
export function planCaseConference(context: RunContext, classIndex: number): Slices<SheetPlan> {
  const fields = conferenceFields(context, classIndex);
  const pupils = classPupils(context, classIndex);
  const listed = listedPupils(context, pupils);
  const records = weekRecords(context, pupils, fields);
  const head = [
    ...headRows(context, classIndex, fields),
    ...overallRows(context, pupils, listed, fields),
    ...titleRows(context),
  ];
  const rows = [
    ...head,
    ...pupilRows(context, pupils, listed, fields),
    ...lastWeekRows(context, fields, records),
    ...closingRows(context, fields),
  ];
  return classForm(context, classIndex, "case-conference", {
    widths,
    rows: [
      ...(fitsOnPage(rows, widths) ? shareOut(rows, widths) : usualHeights(rows)),
      ...records.flatMap((record, index) => recordRows(context, fields, record, index === 0)),
    ],
    repeatedRow: head.length - 1,
  });
}

/** On several pages the rows are as high as one likes to write in; the boxes wait for what is left. */
function usualHeights(rows: readonly ElasticRow[]): readonly ElasticRow[] {
  return rows.map((row) => ({
    ...row,
    height: Math.max(row.height, Math.min(row.upTo ?? 0, mostUsual)),
  }));
}

const mostUsual = 50;

function titleRows({ vocabulary }: RunContext): readonly ElasticRow[] {
  const words = vocabulary.resultSheets;
  const { conference } = words.caseSheets;
  return [
    {
      height: 18,
      keepWithNext: true,
      boxes: [{ columns: widths.length, value: conference.pupils, format: "formBandLine" }],
    },
    {
      height: 22,
      keepWithNext: true,
      boxes: [
        { columns: 1, value: conference.name, format: "formLabel" },
        { columns: 1, value: conference.reason, format: "formLabel" },
        { columns: 2, value: words.fillIn(conference.analysis), format: "formFillInLabel" },
        { columns: 1, value: words.fillIn(conference.measure), format: "formFillInLabel" },
        { columns: 1, value: words.fillIn(conference.responsible), format: "formFillInLabel" },
        { columns: 1, value: words.fillIn(conference.feedback), format: "formFillInLabel" },
      ],
    },
  ];
}

/** Listed pupils, those of whom something is written all the same, then empty rows. */
function pupilRows(
  context: RunContext,
  pupils: readonly ClassPupil[],
  listed: readonly ListedPupil[],
  fields: ConferenceFields,
): readonly ElasticRow[] {
  const { conference } = context.vocabulary.resultSheets.caseSheets;
  const week = weekOfRun(context);
  const written = writtenAbout(pupils, fields, week);
  const others = written.flatMap((whose) =>
    whose.kind === "pupil" && !listed.some(({ pupil }) => pupil.student === whose.pupil.student)
      ? [whose.pupil]
      : [],
  );
  const lastAdded = Math.max(
    0,
    ...written.map((whose) => (whose.kind === "added" ? whose.row : 0)),
  );
  const shown = [
    ...listed.map(({ pupil, alerts }) => ({
      pupil,
      reason: reasonText(context, pupil.student, alerts, widths[1] ?? 0),
    })),
    ...others.map((pupil) => ({ pupil, reason: conference.noLonger })),
  ];
  const empty = Math.max(leastEmpty, usualRows - shown.length, lastAdded);
  return [
    ...shown.map(({ pupil, reason }): ElasticRow => ({
      ...pupilRow,
      boxes: [
        { columns: 1, value: pupil.name, format: "formName" },
        { columns: 1, value: reason, format: "formReason" },
        ...answerBoxes({ kind: "pupil", pupil }),
      ],
    })),
    ...Array.from({ length: Math.min(empty, mostAdded) }, (_, index): ElasticRow => {
      const whose: Whose = { kind: "added", row: index + 1 };
      return {
        ...pupilRow,
        keepWithNext: true,
        boxes: [
          fields.ofPupil(week, whose, "name").box(1, "formName"),
          fields.ofPupil(week, whose, "reason").box(1, "formReason"),
          ...answerBoxes(whose),
        ],
      };
    }),
  ];

  function answerBoxes(whose: Whose) {
    return pupilBoxes.map((box) =>
      fields.ofPupil(week, whose, box).box(box === "analysis" ? 2 : 1, "formReason"),
    );
  }
}

const pupilRow = { height: 33, upTo: 46 } as const;
const leastEmpty = 2;
/** So many rows are drawn in a class where hardly anybody is listed. */
const usualRows = 6;

function closingRows({ vocabulary, ...context }: RunContext, fields: ConferenceFields) {
  const { conference } = vocabulary.resultSheets.caseSheets;
  const week = weekOfRun({ vocabulary, ...context });
  const across = widths.length;
  return [
    {
      height: 18,
      keepWithNext: true,
      boxes: [{ columns: across, value: conference.decisions, format: "formBandLine" }],
    },
    {
      height: 38,
      upTo: 130,
      keepWithNext: true,
      boxes: [fields.ofMeeting(week, "decisions").box(across, "formBox")],
    },
    { ...gap(6), keepWithNext: true },
    {
      height: 20,
      boxes: [{ columns: across, value: conference.signOff, format: "formSignOff" }],
    },
  ] as const satisfies readonly ElasticRow[];
}
