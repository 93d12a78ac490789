import type { Score, Subject } from "../../school";
import type { StudentFinding, SubjectFinding } from "../../screening";
import { failingSign, formatMark, verdictSigns } from "../../text";
import { formatCell, type CellAddress } from "../../sheet";
import type { FormBox } from "../form";
import type { RunContext } from "../run-context";
import { subjectsInOrder } from "../subjects-in-order";
import { textWidth, type FormatName } from "../visual-language";
import type { ClassAverages } from "./class-averages";
import { openSubjects } from "./conference-reasons";
import type { ElasticRow } from "./share-out";

/** 学科 · 及格／满分 · 学年总评 · 补考 · 班级平均 · 与平均差 · 距及格线 · 结果 · 依据单元格 */
export const diagnosisWidths = [11.8, 10.2, 9, 8, 9, 8.8, 10, 12.8, 10];

/** 一、各科成绩与班级对照: a row a subject that the pupil takes; before the make-up exams without their column. */
export function markRows(
  context: RunContext,
  finding: StudentFinding,
  averages: ClassAverages,
  height: number,
): readonly ElasticRow[] {
  const { input, vocabulary } = context;
  const { stage } = input.screening;
  const { diagnosis } = vocabulary.resultSheets.caseSheets;
  const hasMakeUp = stage === "after-make-up";
  const label = (value: string, columns = 1) =>
    ({ columns, value, format: "formLabel" }) satisfies FormBox;
  return [
    {
      height: 20.8,
      keepWithNext: true,
      boxes: [
        label(diagnosis.subject),
        label(diagnosis.passAndFull),
        label(diagnosis.firstMark(stage), hasMakeUp ? 1 : 2),
        ...(hasMakeUp ? [label(diagnosis.makeUp)] : []),
        label(diagnosis.average),
        label(diagnosis.fromAverage),
        label(diagnosis.fromPassMark),
        label(diagnosis.result),
        label(diagnosis.cells),
      ],
    },
    ...taken(context, finding).map((found): ElasticRow => ({
      height,
      upTo: 20,
      keepWithNext: true,
      boxes: [
        cell(subjectName(context, found.subject, diagnosisWidths[0] ?? 0)),
        cell(passAndFull(found)),
        { ...firstBox(context, finding, found), columns: hasMakeUp ? 1 : 2 },
        ...(hasMakeUp ? [makeUpBox(context, finding, found)] : []),
        ...comparedBoxes(found, averages),
        resultBox(context, finding, found),
        cellsBox(found),
      ],
    })),
  ];
}

/** Subjects of the pupil in the order of printed lists, without those not taken. */
export function taken(
  { input }: RunContext,
  { student }: StudentFinding,
): readonly SubjectFinding[] {
  const found = new Map(input.subjects(student).map((each) => [each.subject, each]));
  return subjectsInOrder(input.cohort.subjects).flatMap((subject) => {
    const of = found.get(subject);
    return of && of.standing !== "not-taken" ? [of] : [];
  });
}

/** In full where it stands on one line. */
export function subjectName({ vocabulary }: RunContext, subject: Subject, width: number): string {
  const name = vocabulary.subject(subject);
  return textWidth(name, 10) <= width - 0.4 ? name : vocabulary.shortSubject(subject);
}

function cell(value: string, format: FormatName = "formCell"): FormBox {
  return { columns: 1, value, format };
}

const dash = cell("—");

/** 90／150 in the subject's own scale; letters have none. */
function passAndFull({ before, passMark, fullMark }: SubjectFinding): string {
  if (before.kind === "letter") return "—";
  return passMark === null || fullMark.kind === "ambiguous"
    ? "？"
    : `${formatMark(passMark)}／${formatMark(fullMark.value)}`;
}

function firstBox(
  { vocabulary }: RunContext,
  { failingBefore, missing }: StudentFinding,
  { subject, before, standing, parts }: SubjectFinding,
): FormBox {
  if (failingBefore.includes(subject)) return failingBox(vocabulary.score(before), before);
  const isMissing = missing.some((each) => each.which === "first" && each.subject === subject);
  if (isMissing || standing === "unknown") {
    const { partMissing } = vocabulary.resultSheets.preliminary;
    const isInParts = before.kind === "blank" && parts.length > 0;
    const word = isInParts ? partMissing : vocabulary.score(before);
    return cell(verdictSigns.undetermined + word, "formCellUndetermined");
  }
  return before.kind === "mark"
    ? { columns: 1, value: before.value, format: "formMark" }
    : cell(vocabulary.score(before));
}

function makeUpBox(context: RunContext, finding: StudentFinding, found: SubjectFinding): FormBox {
  const { vocabulary } = context;
  const { results } = vocabulary.resultSheets.caseSheets.diagnosis;
  const { subject, makeUp } = found;
  if (openSubjects(context, finding).open.includes(subject)) {
    return cell(results.notEntered, "formCellUndetermined");
  }
  if (makeUp === null || makeUp.kind === "blank") return dash;
  if (finding.failingAfter.includes(subject)) return failingBox(vocabulary.score(makeUp), makeUp);
  return makeUp.kind === "mark"
    ? { columns: 1, value: makeUp.value, format: "formMark" }
    : cell(vocabulary.score(makeUp));
}

function failingBox(word: string, score: Score): FormBox {
  if (score.kind !== "mark") return cell(`${word}${failingSign}`, "formCellFailing");
  return { columns: 1, value: score.value, format: failingFormats[decimals(score.value)] };
}

const failingFormats = ["formFailing0", "formFailing1", "formFailing2"] as const;
const distanceFormats = ["formDistance0", "formDistance1", "formDistance2"] as const;

/** 班级平均 and 与平均差 of the first mark, 距及格线 of the mark that counts now. */
function comparedBoxes(found: SubjectFinding, averages: ClassAverages): readonly FormBox[] {
  const { subject, before, makeUp, passMark, fullMark } = found;
  const of = averages.get(subject);
  const isOfScale = fullMark.kind !== "ambiguous" && fullMark.value === of?.fullMark;
  const counted = makeUp?.kind === "mark" ? makeUp : before;
  return [
    of && isOfScale ? { columns: 1, value: of.average, format: "formAverage" } : dash,
    of && isOfScale && before.kind === "mark"
      ? { columns: 1, value: rounded(before.value - of.average, 1), format: "formDistance1" }
      : dash,
    counted.kind === "mark" && passMark !== null ? distance(counted.value - passMark) : dash,
  ];
}

function distance(points: number): FormBox {
  const value = rounded(points, 4);
  return { columns: 1, value, format: distanceFormats[decimals(value)] };
}

function resultBox(
  context: RunContext,
  finding: StudentFinding,
  { subject, standing, recordedAs }: SubjectFinding,
): FormBox {
  const { results } = context.vocabulary.resultSheets.caseSheets.diagnosis;
  const { failing, open } = openSubjects(context, finding);
  if (open.includes(subject)) {
    return context.input.screening.stage === "after-make-up"
      ? cell(results.toEnter, "formCellUndetermined")
      : cell(results.toSit, "formCellMakeUp");
  }
  if (failing.includes(subject)) return cell(results.fail, "formCellFailing");
  if (finding.failingBefore.includes(subject)) {
    return cell(
      recordedAs === null ? results.passedInMakeUp : results.passedAs(formatMark(recordedAs)),
    );
  }
  switch (standing) {
    case "pass":
      return cell(results.pass);
    case "fail":
      return cell(results.fail, "formCellFailing");
    case "unknown":
      return cell(results.noMark, "formCellUndetermined");
    case "exempt":
    case "not-taken":
      return cell(results.exempt);
  }
}

/** The cell of the first mark and of the make-up mark; the link leads to the first of them. */
function cellsBox({ beforeAt, makeUp, makeUpAt }: SubjectFinding): FormBox {
  const isBlank = makeUp === null || makeUp.kind === "blank";
  const cells = [beforeAt, isBlank ? null : makeUpAt].filter(
    (at): at is CellAddress => at !== null,
  );
  const names = cells.map(({ row, column }) => formatCell(row, column));
  return {
    columns: 1,
    value: names.length === 0 ? "—" : names.join(" "),
    format: cells.length === 0 ? "formCell" : "formCellLink",
    leadsTo: cells[0] ?? null,
  };
}

/** At most two decimals are shown. */
function decimals(value: number): 0 | 1 | 2 {
  if (Number.isInteger(value)) return 0;
  return Number.isInteger(rounded(value * 10, 6)) ? 1 : 2;
}

/** Without the dust of binary subtraction. */
function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
