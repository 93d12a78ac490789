import type { CategorySource } from "../rules";

/** 名册、类别对照, and what 总览 says of categories. */
export interface AttentionSheetWords {
  /** 内部资料: the bar below a title. */
  readonly internalBar: string;
  /** The same in a printed head. */
  readonly internal: string;
  readonly roster: RosterSheetWords;
  readonly crosswalk: CrosswalkWords;
  readonly overview: CategoryOverviewWords;
}

export interface RosterSheetWords {
  /** 学情·八类名册 */
  name(scheme: string): string;
  title(scheme: string): string;
  scheme(title: string, version: string): string;
  count(entries: number, heads: number): string;
  readonly purpose: string;
  keptUntil(schoolYear: string | null): string;
  readonly blankMeans: string;
  notFilled(categories: readonly { readonly label: string; readonly pupils: number }[]): string;
  /** Categories that a pupil-information sheet would tell, and no sheet does. */
  noColumn(labels: readonly string[]): string;
  unranked(pupils: readonly string[], all: number): string;
  readonly addByHand: string;
  readonly handLegend: string;
  readonly category: string;
  readonly gender: string;
  readonly details: string;
  readonly cells: string;
  readonly others: string;
  readonly guardian: string;
  readonly mentor: string;
  readonly leader: string;
  readonly remark: string;
  /** In place of marks and ranks. */
  readonly computed: string;
  readonly computedSource: string;
  /** Where a tag comes from that a person wrote into the roster; by this the row is known again. */
  readonly byRoster: string;
  readonly byPane: string;
  /** 困难类型：低保户 */
  fact(header: string, found: string): string;
  /** A long remark is shown no further than the phrase in it. */
  excerpt(phrase: string): string;
  readonly empty: string;
}

export interface CrosswalkWords {
  title(scheme: string): string;
  readonly note: string;
  /** Computed otherwise there: perhaps. */
  uncertain(category: string): string;
  /** 学习困难：无对应 */
  none(category: string): string;
  readonly empty: string;
}

export interface CategoryOverviewWords {
  section(scheme: string): string;
  readonly category: string;
  readonly pupils: string;
  readonly share: string;
  readonly fromSheet: string;
  readonly computed: string;
  readonly byHand: string;
  readonly notFilled: string;
  /** In place of a count, where no sheet has a column that would tell. */
  readonly noColumn: string;
  /** 少于 3 */
  fewerThan(count: number): string;
  total(entries: number, heads: number): string;
  totalHeads(heads: number): string;
  readonly notFilledNote: string;
  criterion(label: string, source: Exclude<CategorySource, { kind: "circumstance" }>): string;
  unranked(pupils: number): string;
  /** Why the public version leaves small counts out. */
  suppressed(count: number): string;
}
