import type { CircumstanceId, Population } from "../../rules";
import type { Subject } from "../../school";
import type { CellAddress } from "../../sheet";

/** 特别关注: every tag of every pupil under one scheme, with its source. */
export interface AttentionScreening {
  readonly schemeId: string;
  /** In the order of the scheme's categories, then of the register. */
  readonly tags: readonly Tag[];
  /** 人次 and 人数: one pupil may be in several categories. */
  readonly entryCount: number;
  readonly headCount: number;
  readonly byCategory: readonly CategoryCount[];
  /** Pupils who are not ranked because a mark is missing. */
  readonly unranked: readonly UnrankedPupil[];
  /** Tags in force, whatever the scheme: what {@link inOtherScheme} looks at. */
  readonly circumstances: readonly FoundCircumstance[];
}

export interface Tag {
  /** Id of a category of the scheme. */
  readonly category: string;
  /** Index into the register. */
  readonly student: number;
  readonly source: "computed" | "sheet" | "hand";
  readonly cells: readonly CellAddress[];
  /** Every reason, not the first. */
  readonly reasons: readonly TagReason[];
}

export type TagReason =
  | { readonly kind: "failing"; readonly subjects: readonly Subject[]; readonly atLeast: number }
  | {
      readonly kind: "rank-from-bottom" | "rank-from-top";
      readonly rank: number;
      readonly of: number;
      readonly percent: number;
      readonly population: Population;
    }
  | { readonly kind: "no-failing" }
  /** The phrase found in a cell: 困难类型“低保边缘家庭”. */
  | {
      readonly kind: "phrase";
      readonly circumstance: CircumstanceId;
      readonly header: string;
      readonly found: string;
      readonly phrase: string;
    }
  /** 是 under a header that asks for it. */
  | {
      readonly kind: "yes";
      readonly circumstance: CircumstanceId;
      readonly header: string;
      readonly found: string;
    }
  | { readonly kind: "hand"; readonly by: "roster" | "pane"; readonly note: string };

export interface FoundCircumstance {
  readonly student: number;
  readonly circumstance: CircumstanceId;
  readonly at: CellAddress;
}

export interface CategoryCount {
  readonly category: string;
  /** Pupils with the tag. */
  readonly students: number;
  readonly bySource: Readonly<Record<Tag["source"], number>>;
  /** 未填: pupils about whom the columns that would tell say nothing; null where no sheet has such a column. */
  readonly notFilled: number | null;
}

export interface UnrankedPupil {
  readonly student: number;
  readonly missing: readonly { readonly subject: Subject; readonly at: CellAddress | null }[];
}
