import type { ScreenedWorkbook } from "../../app";
import type { AlertLevel } from "../../rules";
import type { Alert, Verdict } from "../../screening";
import { tagReason, type Language, type PaneText, type Vocabulary } from "../../text";
import { failingLines, onlySubjects } from "./failing-rows";
import { narrowedBy } from "./list-filters";
import {
  isAskedFor,
  listed,
  personLine,
  type Narrowing,
  type PersonLine,
  type PupilLine,
  type ResultsView,
} from "./roster";

/** One row of a list, whichever results it is of. */
export interface ListRow extends PersonLine {
  readonly badge:
    | { readonly kind: "verdict"; readonly verdict: Verdict }
    | { readonly kind: "level"; readonly level: AlertLevel; readonly isOver: boolean }
    | null;
  readonly reason: string;
  /** A sign beside the name; null where the badge says it already. */
  readonly alert: AlertLevel | null;
  /** What was just typed in the sheets changed this row; left out where nothing did. */
  readonly isChanged?: boolean;
}

/** Which results there are to look at. */
export function viewsOf(screened: ScreenedWorkbook): readonly ResultsView[] {
  const { recognised, attendance, attention } = screened;
  const views: readonly (readonly [ResultsView, boolean])[] = [
    ["failing", onlySubjects(screened) !== null],
    ["verdicts", recognised.reading.cohort.students.length > 0],
    ["alerts", attendance.findings.length > 0],
    ["categories", attention.tags.length > 0 || attention.unranked.length > 0],
  ];
  return views.flatMap(([view, isThere]) => (isThere ? view : []));
}

/** The results that are shown: those chosen, else the first there are. */
export function viewShown(views: readonly ResultsView[], { shown }: Narrowing): ResultsView {
  return shown !== null && views.includes(shown) ? shown : (views[0] ?? "verdicts");
}

/** The rows of the results that are shown, narrowed as the person asked. */
export function rowsOf(
  screened: ScreenedWorkbook,
  roster: readonly PupilLine[],
  list: Narrowing,
  said: { readonly text: PaneText; readonly words: Vocabulary; readonly language: Language },
): readonly ListRow[] {
  switch (viewShown(viewsOf(screened), list)) {
    case "verdicts": {
      const isLetThrough = narrowedBy(list, screened);
      return listed(roster, list)
        .filter(({ student }) => isLetThrough(student))
        .map(({ verdict, ...line }) => ({ ...line, badge: { kind: "verdict", verdict } }));
    }
    case "failing":
      return failingRows(screened, list, said);
    case "alerts":
      return alertRows(screened, list, said);
    case "categories":
      return categoryRows(screened, list, said);
  }
}

type Said = Parameters<typeof rowsOf>[3];

/** Without verdicts, which so few subjects do not bear. */
function failingRows(screened: ScreenedWorkbook, list: Narrowing, said: Said): readonly ListRow[] {
  const { students } = screened.recognised.reading.cohort;
  const isLetThrough = narrowedBy(list, screened);
  return failingLines(screened, said).flatMap(({ student, reason }) => {
    const person = personLine(students[student], student);
    return isAskedFor(person, list) && isLetThrough(student)
      ? { ...person, badge: null, reason, alert: null }
      : [];
  });
}

/**
 * A row a pupil, by the gravest alert of the level asked for; the most pressing duty is named. Who is back
 * at school stands after those who are not.
 */
function alertRows(
  screened: ScreenedWorkbook,
  list: Narrowing,
  { text, words }: Said,
): readonly ListRow[] {
  const { attendance, recognised } = screened;
  const isLetThrough = narrowedBy(list, screened);
  const byPupil = new Map<number, Alert[]>();
  for (const alert of attendance.alerts.toSorted(openFirst)) {
    if (list.level !== null && alert.level !== list.level) continue;
    byPupil.set(alert.student, [...(byPupil.get(alert.student) ?? []), alert]);
  }
  return [...byPupil].flatMap(([student, [gravest, ...others]]) => {
    const person = personLine(recognised.reading.register[student], student);
    if (!gravest || !isAskedFor(person, list) || !isLetThrough(student)) return [];
    const left = [gravest, ...others]
      .filter(({ isOpen }) => isOpen)
      .flatMap(({ duties }) => duties.map(({ daysLeft }) => daysLeft));
    const facts = [
      ...(gravest.isOpen ? [] : [text.attendance.pupil.back]),
      ...(left.length > 0 ? [words.attention.daysLeft(Math.min(...left))] : []),
      words.attention.alert(gravest),
    ];
    return {
      ...person,
      badge: { kind: "level", level: gravest.level, isOver: !gravest.isOpen },
      reason: facts.join(text.frame.middleDot),
      alert: null,
    };
  });
}

function openFirst(one: Alert, other: Alert): number {
  return Number(other.isOpen) - Number(one.isOpen);
}

/** Without verdicts: what a family bears never stands beside marks. */
function categoryRows(
  screened: ScreenedWorkbook,
  list: Narrowing,
  { text, words, language }: Said,
): readonly ListRow[] {
  const { attention, scheme, recognised } = screened;
  const { register } = recognised.reading;
  const isLetThrough = narrowedBy({ category: null, level: list.level }, screened);
  const row = (student: number, reason: string): readonly ListRow[] => {
    const person = personLine(register[student], student);
    return isAskedFor(person, list) && isLetThrough(student)
      ? [{ ...person, badge: null, reason, alert: null }]
      : [];
  };
  if (list.category === unrankedCategory) {
    return attention.unranked.flatMap(({ student, missing }) =>
      row(
        student,
        text.attention.results.missing(
          text.frame.listOf(missing.map(({ subject }) => words.shortSubject(subject))),
        ),
      ),
    );
  }
  if (list.category !== null) {
    return attention.tags
      .filter(({ category }) => category === list.category)
      .flatMap(({ student, reasons }) => row(student, tagReason(reasons, language)));
  }
  const labels = new Map<number, string[]>();
  for (const { student, category } of attention.tags) {
    const label = scheme.categories.find(({ id }) => id === category)?.label[language] ?? category;
    labels.set(student, [...(labels.get(student) ?? []), label]);
  }
  return [...labels]
    .sort(([one], [other]) => one - other)
    .flatMap(([student, names]) => row(student, text.frame.listOf(names)));
}

/** Stands in the list of categories for those who could not be ranked. */
export const unrankedCategory = "unranked";
