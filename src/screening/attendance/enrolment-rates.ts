import type { EnrolmentChange, StudentRecord } from "../../records";
import type { IsoDate } from "../../school";
import type { EnrolmentRate, RatePart } from "./attendance-finding";
import { enrolmentPeople, type EnrolledPerson } from "./enrolment-people";

/**
 * 辍学率 = pupils who dropped out within the school year ÷ pupils at its start. 巩固率 (年巩固率) = those
 * who stayed ÷ (at the start + who came − who moved away, died or left otherwise); pupils on leave stay.
 * For all, each grade and each class; only where a sheet tells of changes or of pupils who left.
 */
export function enrolmentRates(
  register: readonly StudentRecord[],
  changes: readonly EnrolmentChange[],
  date: IsoDate,
): readonly EnrolmentRate[] {
  const isTold =
    changes.some(({ type }) => type !== null) ||
    register.some(({ enrolmentStatus }) => enrolmentStatus !== null);
  if (!isTold) return [];
  const people = enrolmentPeople(register, changes, date);
  const grades = new Set(people.flatMap(({ gradeYear }) => gradeYear ?? []));
  const classes = new Set(people.flatMap(({ classGroup }) => classGroup ?? []));
  const scopes: readonly (readonly [EnrolmentRate["scope"], readonly EnrolledPerson[]])[] = [
    [{ kind: "all" }, people],
    ...[...grades]
      .sort((one, other) => one - other)
      .map(
        (year) =>
          [
            { kind: "grade", year } as const,
            people.filter(({ gradeYear }) => gradeYear === year),
          ] as const,
      ),
    ...[...classes].map(
      (classGroup) =>
        [
          { kind: "class", classGroup } as const,
          people.filter((person) => person.classGroup === classGroup),
        ] as const,
    ),
  ];
  return scopes.flatMap(([scope, of]) => ratesOf(scope, of));
}

type Left = NonNullable<EnrolledPerson["left"]>["as"];

const lost = ["transferred-out", "died", "other-out"] as const satisfies readonly Left[];

function ratesOf(
  scope: EnrolmentRate["scope"],
  people: readonly EnrolledPerson[],
): readonly EnrolmentRate[] {
  const leftAs = (...as: readonly Left[]) =>
    people.filter(({ left }) => left !== null && as.includes(left.as)).length;
  const atStart = people.filter(({ wasAtStart }) => wasAtStart).length;
  const droppedOut = leftAs("dropped-out");
  const toKeep = people.length - leftAs(...lost);
  const parts = partsOf(people);
  const rates: readonly EnrolmentRate[] = [
    { formula: "dropout-rate", scope, numerator: droppedOut, denominator: atStart, parts },
    {
      formula: "retention-rate",
      ...{ scope, numerator: toKeep - droppedOut, denominator: toKeep, parts },
    },
  ];
  return rates.filter(({ denominator }) => denominator > 0);
}

const partsInOrder: readonly RatePart["part"][] = [
  "at-start",
  ...["transferred-in", "resumed", "other-in"],
  ...["transferred-out", "suspended", "died", "dropped-out", "other-out"],
  "now",
] as const;

/** At the start, plus who came, minus who left, makes now. */
function partsOf(people: readonly EnrolledPerson[]): readonly RatePart[] {
  return partsInOrder.flatMap((part): RatePart[] => {
    const of = people.filter((person) => isPartOf(person, part));
    if (of.length === 0 && part !== "at-start" && part !== "now") return [];
    return [
      {
        part,
        count: of.length,
        get students() {
          return of.map((person) => ({ name: person.name, at: cellFor(person, part) }));
        },
      },
    ];
  });
}

function isPartOf({ wasAtStart, came, left }: EnrolledPerson, part: RatePart["part"]): boolean {
  if (part === "at-start") return wasAtStart;
  if (part === "now") return left === null;
  return came?.as === part || left?.as === part;
}

function cellFor({ at, came, left }: EnrolledPerson, part: RatePart["part"]) {
  if (came?.as === part) return came.at;
  return left?.as === part ? left.at : at;
}
