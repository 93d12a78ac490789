import { headTeacherOf } from "../ledgers/class-form";
import type { ClassPupil } from "../ledgers/class-pupils";
import type { RunContext } from "../run-context";
import { concernOf } from "./concern";
import type { ConferenceFields } from "./conference-fields";
import type { ListedPupil } from "./conference-pupils";
import { openSubjects } from "./conference-reasons";
import { schoolDaysOf, weekInTerm, weekOfRun } from "./conference-weeks";
import type { ElasticRow } from "./share-out";

const across = 7;

/** Title, 班级 周次 时间 地点 主持人 记录人 参加人. */
export function headRows(
  context: RunContext,
  classIndex: number,
  fields: ConferenceFields,
): readonly ElasticRow[] {
  const { input, vocabulary, classes } = context;
  const words = vocabulary.resultSheets;
  const { conference } = words.caseSheets;
  const { school, schoolYear, term } = input.school;
  const week = weekOfRun(context);
  const label = classes.labels[classIndex] ?? "";
  const teacher = headTeacherOf(context, classIndex);
  const field = (box: Parameters<typeof fields.ofMeeting>[1], columns: number, value?: string) =>
    fields.ofMeeting(week, box).box(columns, "formText", value);
  const subtitle = [school, words.ledgers.period(schoolYear, term), conference.kind];
  return [
    {
      height: 30,
      boxes: [
        {
          columns: across,
          value: words.title("case-conference", input.screening.stage),
          format: "formTitle",
        },
      ],
    },
    {
      height: 18,
      boxes: [
        {
          columns: across,
          value: subtitle.filter((part) => part !== null).join(words.gap),
          format: "formSubtitle",
        },
      ],
    },
    pair(
      [conference.classGroup, { columns: 1, value: label, format: "formText" }],
      [
        conference.week,
        {
          columns: 4,
          value: conference.weekOf(weekInTerm(context, week), schoolDaysOf(week)),
          format: "formText",
        },
      ],
    ),
    pair([conference.time, field("time", 1)], [conference.place, field("place", 4)]),
    pair(
      [
        conference.chair,
        field("chair", 1, teacher === null ? undefined : conference.headTeacher(teacher)),
      ],
      [conference.recorder, field("recorder", 4)],
    ),
    {
      height: 24,
      upTo: 34,
      boxes: [
        { columns: 1, value: conference.present, format: "formLabel" },
        field("present", across - 1),
      ],
    },
  ];
}

type Labelled = readonly [label: string, box: ElasticRow["boxes"][number]];

function pair([one, oneBox]: Labelled, [other, otherBox]: Labelled): ElasticRow {
  return {
    height: 20.8,
    upTo: 25,
    boxes: [
      { columns: 1, value: one, format: "formLabel" },
      oneBox,
      { columns: 1, value: other, format: "formLabel" },
      otherBox,
    ],
  };
}

/** 一、班级总体情况: a line of counts, then room. */
export function overallRows(
  context: RunContext,
  pupils: readonly ClassPupil[],
  listed: readonly ListedPupil[],
  fields: ConferenceFields,
): readonly ElasticRow[] {
  const { conference } = context.vocabulary.resultSheets.caseSheets;
  return [
    {
      height: 18,
      keepWithNext: true,
      boxes: [{ columns: across, value: conference.overall, format: "formBandLine" }],
    },
    {
      height: 18,
      keepWithNext: true,
      boxes: [{ columns: across, value: countsLine(context, pupils, listed), format: "formHint" }],
    },
    {
      height: 38,
      upTo: 130,
      boxes: [fields.ofMeeting(weekOfRun(context), "overall").box(across, "formBox")],
    },
  ];
}

function countsLine(
  context: RunContext,
  pupils: readonly ClassPupil[],
  listed: readonly ListedPupil[],
): string {
  const { input, vocabulary } = context;
  const present = pupils.filter(({ left }) => left === null);
  const subjects = present.flatMap(({ student }) => {
    const finding = input.screening.findings[student];
    const counts = finding && (finding.failingBefore.length > 0 || concernOf(finding) !== null);
    return counts ? [openSubjects(context, finding)] : [];
  });
  return vocabulary.resultSheets.caseSheets.conference.counts({
    students: present.length,
    listed: listed.length,
    alerts: listed.filter(({ alerts }) => alerts.length > 0).length,
    failing: subjects.filter(({ failing }) => failing.length > 0).length,
    open: subjects.filter(({ open }) => open.length > 0).length,
  });
}
