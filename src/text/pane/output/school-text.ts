/** 学校信息, asked once for what stands at the head of sheets. */
export interface SchoolText {
  readonly heading: string;
  readonly why: string;
  readonly school: string;
  readonly schoolYear: string;
  readonly schoolYearExample: string;
  readonly term: string;
  readonly terms: Readonly<Record<"first" | "second" | "none", string>>;
  readonly headTeachers: string;
  readonly headTeacherOf: (classGroup: string) => string;
  readonly save: string;
  readonly later: string;
  readonly edit: string;
  readonly fill: string;
  readonly nothing: string;
  readonly teachersNamed: (named: number, of: number) => string;
  /** Said as the form comes up by itself. */
  readonly asked: string;
  readonly editNamed: string;
  readonly saved: string;
  readonly notKept: string;
}
