import type { Population } from "../../../rules";
import type { Tag } from "../../../screening";

/** 特别关注 in the pane: a pupil's tags, the lists by category, the schemes; 内部版 and 公示版 of what is written. */
export interface AttentionPaneText {
  readonly pupil: {
    readonly heading: string;
    readonly internal: string;
    readonly none: string;
    readonly source: Readonly<Record<Tag["source"], string>>;
    readonly unranked: (subjects: string) => string;
    readonly add: string;
    readonly noteFor: (category: string) => string;
    readonly noteHint: string;
    readonly take: string;
    readonly cancel: string;
    readonly remove: (category: string) => string;
    readonly added: (pupil: string, category: string) => string;
    readonly removed: (pupil: string, category: string) => string;
    readonly undone: string;
    readonly notKept: string;
  };
  readonly results: {
    readonly views: string;
    readonly verdicts: string;
    readonly tab: (pupils: number) => string;
    readonly title: (pupils: number) => string;
    /** 73 人，共 91 人次 */
    readonly counts: (pupils: number, entries: number) => string;
    readonly categories: string;
    readonly bySource: (source: Tag["source"], pupils: number) => string;
    readonly notFilled: (pupils: number) => string;
    readonly spokenCategory: (category: string, pupils: number, facts: readonly string[]) => string;
    readonly unranked: string;
    readonly missing: (subjects: string) => string;
    readonly back: string;
    readonly nobody: string;
    readonly standing: string;
  };
  readonly rules: {
    readonly row: string;
    readonly title: string;
    readonly scheme: string;
    readonly own: string;
    readonly kinds: (categories: number) => string;
    readonly categories: string;
    readonly failing: readonly [string, string];
    readonly failingOn: string;
    readonly failingLabel: (category: string) => string;
    readonly bottom: readonly [string, string];
    readonly bottomOn: string;
    readonly bottomLabel: (category: string) => string;
    readonly top: readonly [string, string];
    readonly topLabel: (category: string) => string;
    readonly noFailing: string;
    readonly population: string;
    readonly populationLabel: (category: string) => string;
    readonly populations: Readonly<Record<Population, string>>;
    readonly fromSheet: (circumstances: string) => string;
    readonly words: string;
    readonly wordsOf: (category: string) => string;
    readonly byHand: string;
    readonly sensitive: string;
    readonly more: (category: string) => string;
    readonly rename: string;
    readonly up: string;
    readonly down: string;
    readonly remove: string;
    readonly nameOf: (category: string) => string;
    readonly newName: string;
    readonly add: string;
    readonly schemeName: string;
    readonly source: string;
    readonly save: string;
    readonly use: string;
    readonly saved: (scheme: string) => string;
    readonly left: string;
    readonly unchanged: string;
    readonly willBeOwn: string;
    readonly willBeUsed: string;
    readonly toMend: (places: number) => string;
    readonly wrong: Readonly<Record<"not-a-number" | "out-of-range" | "empty" | "twice", string>>;
    readonly wrongElsewhere: string;
    readonly back: string;
    readonly notKept: string;
  };
  readonly output: {
    readonly version: string;
    readonly versions: Readonly<
      Record<"internal" | "public", { readonly name: string; readonly holds: string }>
    >;
    readonly internalMark: string;
    readonly publicNote: string;
  };
}
