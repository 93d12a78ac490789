/** 学校、学期、班主任, as a person gave them or the sheets say; null and absent where nobody said. */
export interface SchoolFacts {
  readonly school: string | null;
  /** 2025—2026 学年 */
  readonly schoolYear: string | null;
  readonly term: "first" | "second" | null;
  /** By class, as the sheets of this run name it. */
  readonly headTeachers: ReadonlyMap<string, string>;
}
