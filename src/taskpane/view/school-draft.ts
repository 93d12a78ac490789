import type { SchoolSettings } from "../../app";
import type { WorkbookHeading } from "../../records";

/** What the sheets' titles say of the school. */
export type SchoolTitles = Pick<WorkbookHeading, "school" | "schoolYear">;

/** The settings as a form begins with them: what nobody gave is taken from the sheets' titles. */
export function filledIn(settings: SchoolSettings, titles: SchoolTitles): SchoolSettings {
  return {
    ...settings,
    school: settings.school || (titles.school ?? ""),
    schoolYear: settings.schoolYear || (titles.schoolYear ?? ""),
  };
}

/**
 * What a person gave beyond the titles. What a title says is not kept, so that next year's title is not
 * contradicted by this year's.
 */
export function whatIsSaid(draft: SchoolSettings, titles: SchoolTitles): SchoolSettings {
  const said = (typed: string, title: string | null) =>
    typed.trim() === (title ?? "") ? "" : typed.trim();
  return {
    school: said(draft.school, titles.school),
    schoolYear: said(draft.schoolYear, titles.schoolYear),
    term: draft.term,
    headTeachers: draft.headTeachers
      .map(({ classGroup, name }) => ({ classGroup, name: name.trim() }))
      .filter(({ name }) => name !== ""),
  };
}

export function headTeacherOf({ headTeachers }: SchoolSettings, classGroup: string): string {
  return headTeachers.find((one) => one.classGroup === classGroup)?.name ?? "";
}

export function withHeadTeacher(
  draft: SchoolSettings,
  classGroup: string,
  name: string,
): SchoolSettings {
  const others = draft.headTeachers.filter((one) => one.classGroup !== classGroup);
  return { ...draft, headTeachers: [...others, { classGroup, name }] };
}

export function isBlank({ school, schoolYear, term, headTeachers }: SchoolSettings): boolean {
  return school === "" && schoolYear === "" && term === null && headTeachers.length === 0;
}
