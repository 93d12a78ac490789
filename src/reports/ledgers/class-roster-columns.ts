import {
  isIdentityNumber,
  maskedAddress,
  maskedId,
  maskedName,
  maskedPhone,
} from "../attention/mask";
import type { PersonalFacts } from "../attention/personal-facts";
import { column, type ListColumn } from "../list-sheet";
import type { RunContext } from "../run-context";
import { widthFor } from "../visual-language";
import type { ClassPupil } from "./class-pupils";

type RosterColumn = ListColumn<ClassPupil>;

/** 序号 学号 姓名 性别, what the sheets know of each pupil (numbers and addresses masked), 备注 */
export function classRosterColumns(
  { input, vocabulary }: RunContext,
  pupils: readonly ClassPupil[],
  people: PersonalFacts,
): readonly RosterColumn[] {
  const words = vocabulary.resultSheets;
  const { people: heads, attention, ledgers } = words;
  const { roster } = ledgers;
  const numberOf = ({ student }: ClassPupil) => {
    const number = input.register[student]?.studentNumber ?? "";
    return isIdentityNumber(number) ? maskedId(number) : number;
  };
  const guardian = ({ student }: ClassPupil) =>
    [maskedName(people.of(student, "guardian")), maskedPhone(people.of(student, "phone"))]
      .filter((part) => part !== "")
      .join(words.gap);
  const told = (
    isKnown: boolean,
    drawn: Omit<RosterColumn, "cell"> & { readonly of: (pupil: ClassPupil) => string },
  ): readonly RosterColumn[] => {
    const { of, ...rest } = drawn;
    return isKnown
      ? [column({ ...rest, cell: (pupil) => ({ value: of(pupil), format: "center" }) })]
      : [];
  };
  const known: readonly RosterColumn[] = [
    column({
      id: "ordinal",
      ordinal: true,
      title: heads.number,
      width: 4.6,
      cell: (_, index) => ({ value: index + 1, format: "number" }),
    }),
    column({
      id: "studentNumber",
      identifies: true,
      title: heads.studentNumber,
      width: widest(pupils.map(numberOf), 9.6, 24),
      cell: (pupil) => ({ value: numberOf(pupil) || "—", format: "id" }),
    }),
    column({
      id: "name",
      identifies: true,
      title: heads.name,
      width: widest(
        pupils.map(({ name }) => name),
        10.6,
        17,
      ),
      cell: ({ name }) => ({ value: name, format: "name" }),
    }),
    ...told(true, {
      id: "gender",
      title: attention.roster.gender,
      width: 5,
      of: ({ gender }) => (gender === null ? "" : ledgers.genders[gender]),
    }),
    ...told(
      pupils.some(({ left }) => left !== null),
      { id: "status", title: roster.status, width: 5.4, of: ({ left }) => left ?? "" },
    ),
    ...told(people.has("id-number"), {
      id: "idNumber",
      title: roster.idNumber,
      width: 17.6,
      of: ({ student }) => maskedId(people.of(student, "id-number")),
    }),
    ...told(people.has("guardian") || people.has("phone"), {
      id: "guardian",
      title: roster.phone,
      width: Math.max(14, ...pupils.map((pupil) => widthFor(guardian(pupil)))),
      of: guardian,
    }),
    ...told(people.has("address"), {
      id: "address",
      title: roster.address,
      width: 14,
      least: 12.5,
      of: ({ student }) => maskedAddress(people.of(student, "address")),
    }),
  ];
  return [
    ...known,
    column({
      id: "remark",
      title: words.fillIn(attention.roster.remark),
      width: roomForRemark(known),
      least: 9,
      fillIn: true,
    }),
  ];
}

/** What the page leaves, so that the sheet is neither cut nor narrower than the paper. */
function roomForRemark(known: readonly RosterColumn[]): number {
  const taken = known.reduce((sum, { width }) => sum + width, 0);
  return Math.max(12, Math.min(40, pageWidth - taken));
}

/** Characters of all columns, at the scale at which 45 pupils stand on a page. */
const pageWidth = 96;

/** Bold letters are a little wider. */
const bold = 0.7;

function widest(texts: readonly string[], least: number, most: number): number {
  return Math.min(most, Math.max(least, ...texts.map((text) => widthFor(text) + bold)));
}
