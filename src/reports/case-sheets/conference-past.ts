import type { RunContext } from "../run-context";
import { pupilBoxes, type ConferenceFields, type Whose } from "./conference-fields";
import type { WeekRecord } from "./conference-records";
import { schoolDaysOf, weekOfRun, type Week } from "./conference-weeks";
import type { ElasticRow } from "./share-out";

const across = 7;

/** 三、上周措施落实与反馈: what was agreed the week before, where it is known, then room. */
export function lastWeekRows(
  context: RunContext,
  fields: ConferenceFields,
  [last]: readonly WeekRecord[],
): readonly ElasticRow[] {
  const { conference } = context.vocabulary.resultSheets.caseSheets;
  const measures = last ? measuresOf(fields, last) : [];
  return [
    {
      height: 18,
      keepWithNext: true,
      boxes: [{ columns: across, value: conference.followUp, format: "formBandLine" }],
    },
    ...(last && measures.length > 0
      ? [
          {
            height: 18,
            keepWithNext: true,
            boxes: [
              {
                columns: across,
                value: conference.lastMeasures(schoolDaysOf(last.week), measures),
                format: "formHint",
              },
            ],
          } as const,
        ]
      : []),
    {
      height: 38,
      upTo: 130,
      keepWithNext: true,
      boxes: [fields.ofMeeting(weekOfRun(context), "followUp").box(across, "formBox")],
    },
  ];
}

/** A measure is shown no further: the whole stands in the record below. */
const longestMeasure = 18;
const mostMeasures = 8;

function measuresOf(fields: ConferenceFields, { week, pupils }: WeekRecord) {
  return pupils
    .flatMap((whose) => {
      const measure = fields.ofPupil(week, whose, "measure").typed;
      const name = nameOf(fields, week, whose);
      if (measure === null) return [];
      const line = measure.replaceAll(/\s+/gu, " ");
      const isLong = line.length > longestMeasure;
      return [{ name, measure: isLong ? `${line.slice(0, longestMeasure)}…` : line }];
    })
    .slice(0, mostMeasures);
}

function nameOf(fields: ConferenceFields, week: Week, whose: Whose): string {
  return whose.kind === "pupil"
    ? whose.pupil.name
    : (fields.ofPupil(week, whose, "name").typed ?? "—");
}

/** 往周记录 of one week, in boxes as they were typed into: they keep what stands in them. */
export function recordRows(
  context: RunContext,
  fields: ConferenceFields,
  { week, meeting, pupils }: WeekRecord,
  isFirst: boolean,
): readonly ElasticRow[] {
  const { conference } = context.vocabulary.resultSheets.caseSheets;
  return [
    {
      height: 22,
      keepWithNext: true,
      ...(isFirst ? { beginsPage: true } : {}),
      boxes: [
        { columns: across, value: conference.earlier(schoolDaysOf(week)), format: "formBandLine" },
      ],
    },
    ...pupils.map((whose): ElasticRow => ({
      height: 33,
      boxes: [
        ...(whose.kind === "pupil"
          ? ([
              {
                columns: 1,
                value: conference.named(whose.pupil.name, week.slice(5)),
                format: "formName",
              },
              { columns: 1, value: "", format: "formReason" },
            ] as const)
          : [
              fields.ofPupil(week, whose, "name").box(1, "formName"),
              fields.ofPupil(week, whose, "reason").box(1, "formReason"),
            ]),
        ...pupilBoxes.map((box) =>
          fields.ofPupil(week, whose, box).box(box === "analysis" ? 2 : 1, "formReason"),
        ),
      ],
    })),
    ...meeting.map((box): ElasticRow => {
      const field = fields.ofMeeting(week, box);
      return {
        height: 22,
        boxes: [
          { columns: 1, value: conference.named(field.title, week.slice(5)), format: "formLabel" },
          field.box(across - 1, "formText"),
        ],
      };
    }),
  ];
}
