import type { Subject } from "../../school";
import type { StudentFinding } from "../../screening";
import { gap, type FormBox } from "../form";
import { headTeacherOf } from "../ledgers/class-form";
import type { ClassPupil } from "../ledgers/class-pupils";
import type { RunContext } from "../run-context";
import type { FormatName } from "../visual-language";
import { fewestMarks, type ClassAverages } from "./class-averages";
import { diagnosisWidths, markRows, subjectName, taken } from "./diagnosis-marks";
import { attendanceText, verdictBox, verdictSentence, waysText } from "./diagnosis-sentences";
import { fitsOnPage, shareOut, type ElasticRow } from "./share-out";

/** One pupil's page and what its class shares. */
export interface DiagnosisPage {
  readonly context: RunContext;
  readonly classIndex: number;
  readonly pupil: ClassPupil;
  readonly finding: StudentFinding;
  readonly averages: ClassAverages;
}

/** How the page is laid out: as closely as its subjects ask for. */
interface Layout {
  readonly markRow: number;
  /** Two failing subjects side by side, each with one box. */
  readonly twoUp: boolean;
  readonly remedyRow: number;
  readonly closeOpinions: boolean;
}

const layouts: readonly Layout[] = [
  { markRow: 17.5, twoUp: false, remedyRow: 27, closeOpinions: false },
  { markRow: 15, twoUp: false, remedyRow: 25, closeOpinions: false },
  { markRow: 15, twoUp: true, remedyRow: 27, closeOpinions: false },
  { markRow: 14, twoUp: true, remedyRow: 22, closeOpinions: true },
];

const across = diagnosisWidths.length;

/** 一人一页: the first layout that the page has room for, and what is left goes to where people write. */
export function diagnosisPage(page: DiagnosisPage): readonly ElasticRow[] {
  const fitting = firstFitting(page);
  return shareOut(fitting, diagnosisWidths).map((row, index) => ({
    ...row,
    ...(index === 0 ? { beginsPage: true } : {}),
    keepWithNext: index < fitting.length - 1,
  }));
}

/** The closest layout even where it does not fit. */
function firstFitting(page: DiagnosisPage): readonly ElasticRow[] {
  let rows: readonly ElasticRow[] = [];
  for (const layout of layouts) {
    rows = pageRows(page, layout);
    if (fitsOnPage(rows, diagnosisWidths)) break;
  }
  return rows;
}

function pageRows(page: DiagnosisPage, layout: Layout): readonly ElasticRow[] {
  const { context, pupil, finding, averages } = page;
  const { diagnosis } = context.vocabulary.resultSheets.caseSheets;
  const named = (title: string) => diagnosis.ofPupil(title, pupil.name);
  return [
    ...identityRows(page),
    {
      height: 34,
      upTo: 48,
      boxes: [
        verdictBox(context, finding),
        { columns: across - 1, value: verdictSentence(context, finding), format: "formText" },
      ],
    },
    band(diagnosis.marks),
    ...markRows(context, finding, averages, layout.markRow),
    ...(layout.closeOpinions ? [] : [line(marksNote(page), "formHint", 18)]),
    band(diagnosis.attendance),
    line(attendanceText(context, pupil.student), "formText", 20.8, 30),
    band(diagnosis.ways),
    line(waysText(context, finding), "formText", 20.8, 44),
    band(named(diagnosis.remedy)),
    ...remedyRows(page, layout),
    ...opinionRows(page, layout, named(diagnosis.opinions)),
    gap(4),
    line(diagnosis.signOff, "formSignOff", 20),
    line(diagnosis.disclaimer, "formNote", 18),
  ];
}

function band(title: string): ElasticRow {
  return line(title, "formBandLine", 18);
}

function line(value: string, format: FormatName, height: number, upTo = 0): ElasticRow {
  return { height, upTo, boxes: [{ columns: across, value, format }] };
}

/** Title, 姓名 性别 班级, 学号 班主任 导师. */
function identityRows({ context, classIndex, pupil }: DiagnosisPage): readonly ElasticRow[] {
  const { input, vocabulary, classes } = context;
  const words = vocabulary.resultSheets;
  const { diagnosis } = words.caseSheets;
  const { school, schoolYear, term } = input.school;
  const label = (value: string) => ({ columns: 1, value, format: "formLabel" }) as const;
  const value = (columns: number, text: string, format: FormatName = "formCenter") => ({
    columns,
    value: text,
    format,
  });
  const gender = pupil.gender === null ? "" : diagnosis.genders[pupil.gender];
  const number = input.register[pupil.student]?.studentNumber ?? "—";
  return [
    line(words.title("diagnosis", input.screening.stage), "formTitle", 30),
    line(
      [
        school,
        words.ledgers.period(schoolYear, term),
        words.stage(vocabulary.stages[input.screening.stage]),
      ]
        .filter((part) => part !== null)
        .join(words.gap),
      "formSubtitle",
      17,
    ),
    {
      height: 22.3,
      upTo: 26,
      boxes: [
        label(words.people.name),
        value(3, pupil.name, "formName"),
        label(diagnosis.gender),
        value(1, gender),
        label(words.people.classGroup),
        value(2, classes.labels[classIndex] ?? ""),
      ],
    },
    {
      height: 20.8,
      upTo: 25,
      boxes: [
        label(words.people.studentNumber),
        value(3, number),
        label(diagnosis.headTeacher),
        value(1, headTeacherOf(context, classIndex) ?? ""),
        fillInHead(diagnosis.mentor, 1),
        field(pupil, null, "mentor", diagnosis.mentor, 2, "formCenter"),
      ],
    },
  ];
}

function marksNote({ context, finding }: DiagnosisPage): string {
  const cells = taken(context, finding).flatMap(({ beforeAt, makeUpAt }) => [beforeAt, makeUpAt]);
  const sheets = [...new Set(cells.flatMap((at) => (at === null ? [] : [at.sheet])))];
  return context.vocabulary.resultSheets.caseSheets.diagnosis.marksNote(fewestMarks, sheets);
}

/** Subjects that failed or are open, whether or not the make-up exam mended them. */
function toMend({ context, finding }: DiagnosisPage): readonly Subject[] {
  const open = finding.missing.map(({ subject }) => subject);
  return taken(context, finding)
    .map(({ subject }) => subject)
    .filter((subject) => finding.failingBefore.includes(subject) || open.includes(subject));
}

function remedyRows(page: DiagnosisPage, layout: Layout): readonly ElasticRow[] {
  const { context, pupil } = page;
  const words = context.vocabulary.resultSheets;
  const { diagnosis } = words.caseSheets;
  const subjects = toMend(page);
  const height = layout.remedyRow;
  const upTo = Math.max(height, Math.min(60, 140 / subjects.length));
  if (layout.twoUp) {
    const half = Math.ceil(subjects.length / 2);
    return [
      {
        height: 20.8,
        boxes: [
          head(diagnosis.subject, 1),
          fillInHead(diagnosis.allInOne, 4),
          head(diagnosis.subject, 1),
          fillInHead(diagnosis.allInOne, 3),
        ],
      },
      ...subjects.slice(0, half).map((subject, index): ElasticRow => ({
        height,
        upTo: upTo + 12,
        boxes: [...oneBox(subject, 0, 4), ...oneBox(subjects[half + index], 5, 3)],
      })),
    ];
  }
  return [
    {
      height: 20.8,
      boxes: [
        head(diagnosis.subject, 1),
        fillInHead(inLine(words.fillIn(diagnosis.weakness)), 4),
        fillInHead(inLine(words.fillIn(diagnosis.measures)), 3),
        fillInHead(diagnosis.signature, 1),
      ],
    },
    ...subjects.map((subject): ElasticRow => ({
      height,
      upTo,
      boxes: [
        nameBox(subject, 0),
        field(pupil, subject, "weakness", diagnosis.weakness, 4, "formReason"),
        field(pupil, subject, "measures", diagnosis.measures, 3, "formReason"),
        field(pupil, subject, "signature", diagnosis.signature, 1, "formReason"),
      ],
    })),
  ];

  function oneBox(subject: Subject | undefined, column: number, columns: number): FormBox[] {
    return subject === undefined
      ? [{ columns: 1 + columns, value: "", format: "formCenter" }]
      : [
          nameBox(subject, column),
          field(pupil, subject, "weakness", diagnosis.weakness, columns, "formReason"),
        ];
  }

  function nameBox(subject: Subject, column: number): FormBox {
    const value = subjectName(context, subject, diagnosisWidths[column] ?? 0);
    return { columns: 1, value, format: "formCell" };
  }
}

function head(value: string, columns: number): FormBox {
  return { columns, value, format: "formLabel" };
}

function fillInHead(value: string, columns: number): FormBox {
  return { columns, value, format: "formFillInLabel" };
}

/** Wide boxes say （填） on the same line. */
function inLine(title: string): string {
  return title.replaceAll("\n", "");
}

function opinionRows(
  { context, pupil }: DiagnosisPage,
  { closeOpinions }: Layout,
  title: string,
): readonly ElasticRow[] {
  const words = context.vocabulary.resultSheets;
  const { diagnosis } = words.caseSheets;
  const label = (text: string) => fillInHead(words.fillIn(text), 1);
  const teacher = (columns: number) =>
    field(pupil, null, "headTeacher", diagnosis.headTeacherOpinion, columns, "formText");
  const family = (columns: number) =>
    field(pupil, null, "family", diagnosis.familyOpinion, columns, "formText");
  if (closeOpinions) {
    return [
      {
        height: 36,
        boxes: [
          label(diagnosis.headTeacherOpinion),
          teacher(3),
          fillInHead(words.fillIn(diagnosis.familyOpinion), 2),
          family(3),
        ],
      },
    ];
  }
  return [
    band(title),
    { height: 36, upTo: 56, boxes: [label(diagnosis.headTeacherOpinion), teacher(across - 1)] },
    { height: 36, upTo: 56, boxes: [label(diagnosis.familyOpinion), family(across - 1)] },
  ];
}

function field(
  pupil: ClassPupil,
  subject: Subject | null,
  what: string,
  title: string,
  columns: number,
  format: FormatName,
): FormBox {
  return {
    columns,
    format,
    field: {
      key: [pupil.key, ...(subject === null ? [] : [subject]), what].join("|"),
      whose: pupil.whose,
      title: (subject === null ? title : `${subject} ${title}`).replaceAll("\n", ""),
    },
  };
}
