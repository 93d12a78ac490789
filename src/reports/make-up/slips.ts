import type { SheetPlan } from "../../sheet";
import type { Slices } from "../../slices";
import { planForm, type FormBox, type FormRow } from "../form";
import type { MakeUpExam, MakeUpSitting } from "../make-up-sittings";
import { uniqueKeys } from "../row-identity";
import { byClassAndNumber, headsOf, type RunContext } from "../run-context";
import { pupilKey } from "../student-columns";
import { tabColors } from "../visual-language";
import { examPlace } from "./exam-place";

/** Subject, first mark, when, where. */
const widths = [20, 14, 34, 22] as const;

/**
 * 补考通知单: a slip for each pupil with exams still to sit, with that pupil's own marks and no other's. The
 * times and rooms are those of 补考安排; where nobody typed them yet there is a blank to write into.
 */
export function planMakeUpSlips(context: RunContext): Slices<SheetPlan> {
  const { vocabulary, classes } = context;
  const words = vocabulary.resultSheets;
  const heads = headsOf(context, null, []);
  const slips = slipsOf(context);
  const keys = uniqueKeys(slips.map(({ finding }) => pupilKey(context, finding.student)));
  const classOf = (at: number) => classes.of[slips[at]?.finding.student ?? -1];
  const rows = slips.flatMap((slip, at) => {
    const drawn = drawSlip(context, slip, keys[at] ?? "");
    const [first, ...others] = drawn;
    const beginsPage = at > 0 && classOf(at) !== classOf(at - 1);
    return first ? [{ ...first, beginsPage }, ...others] : [];
  });
  const nobody = line(24, words.makeUpSheets.nobody, "slipText");
  return planForm(
    {
      report: "make-up-slips",
      name: words.names["make-up-slips"],
      tabColor: tabColors.toFillIn,
      widths,
      rows: slips.length > 0 ? rows : [nobody],
      heads: heads.plain,
      pages: heads.pages,
    },
    words,
  );
}

/** After the first marks came in, exams that were sat need no notice any more. */
function slipsOf(context: RunContext): readonly MakeUpSitting[] {
  const { input, sittings } = context;
  const inOrder = byClassAndNumber(context);
  const isDue = ({ outcome }: MakeUpExam) =>
    input.screening.stage !== "after-make-up" || outcome === "open";
  return sittings
    .map(({ finding, exams }) => ({ finding, exams: exams.filter(isDue) }))
    .filter(({ exams }) => exams.length > 0)
    .sort((one, other) => inOrder(one.finding.student, other.finding.student));
}

function drawSlip(
  context: RunContext,
  { finding: { student }, exams }: MakeUpSitting,
  key: string,
): readonly FormRow[] {
  const { input, vocabulary, classes } = context;
  const { slips } = vocabulary.resultSheets.makeUpSheets;
  const { name, studentNumber = null } = input.register[student] ?? {};
  const classGroup = classes.labels[classes.of[student] ?? 0] ?? "";
  const whom = [classGroup, studentNumber, name ?? "—"] as const;
  const whose = slips.whose(...whom);
  const exam = ({ subject: { subject, before } }: MakeUpExam): FormRow => {
    const { when, room } = examPlace(context, subject);
    const place = (value: string | null, id: string, title: string): FormBox =>
      value === null
        ? {
            columns: 1,
            format: "formBoxCenter",
            field: { key: `${key}|${subject}|${id}`, whose, title },
          }
        : { columns: 1, value, format: "formCenter" };
    return {
      height: 20,
      boxes: [
        { columns: 1, value: vocabulary.subject(subject), format: "formCenter" },
        {
          columns: 1,
          value: before.kind === "mark" ? before.value : vocabulary.score(before),
          format: before.kind === "mark" ? "formNumber" : "formCenter",
        },
        place(when, "when", slips.when),
        place(room, "room", slips.room),
      ],
      keepWithNext: true,
    };
  };
  const places = exams.map(({ subject }) => examPlace(context, subject.subject));
  const isOpen = places.some(({ when, room }) => when === null || room === null);
  const titles = [slips.subject, slips.first, slips.when, slips.room];
  return [
    line(24, slips.title(input.heading.school), "slipTitle"),
    line(19, slips.addressee(...whom), "slipWhom"),
    line(20, slips.greeting(input.heading.schoolYear, exams.length), "slipText"),
    {
      height: 20,
      boxes: titles.map((value) => ({ columns: 1, value, format: "formLabel" })),
      keepWithNext: true,
    },
    ...exams.map(exam),
    line(18, slips.note(isOpen), "formNote"),
    line(17, slips.office, "slipRight"),
    line(18, slips.receiptHead, "slipReceipt"),
    line(26, slips.receipt(classGroup, name ?? "—"), "slipText"),
    { ...line(12, slips.cut, "slipCut"), keepWithNext: false },
  ];
}

/** One box across the slip. */
function line(height: number, value: string, format: FormBox["format"]): FormRow {
  return { height, boxes: [{ columns: widths.length, value, format }], keepWithNext: true };
}
