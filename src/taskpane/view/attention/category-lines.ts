import type { ScreenedWorkbook } from "../../../app";
import type { Tag } from "../../../screening";
import type { Language, PaneText } from "../../../text";
import { unrankedCategory } from "../list-rows";

/** One category with how many pupils it has. */
export interface CategoryLine {
  readonly category: string;
  readonly label: string;
  readonly pupils: number;
  readonly facts: readonly string[];
  readonly isSensitive: boolean;
}

/** The scheme's categories in their order, then those who could not be ranked. */
export function categoryLines(
  { attention, scheme }: Pick<ScreenedWorkbook, "attention" | "scheme">,
  text: PaneText,
  language: Language,
): readonly CategoryLine[] {
  const words = text.attention.results;
  const lines = scheme.categories.map(({ id, label, isSensitive }): CategoryLine => {
    const count = attention.byCategory.find(({ category }) => category === id);
    const pupils = count?.students ?? 0;
    return {
      ...{ category: id, label: label[language], pupils, isSensitive },
      facts: [
        ...sources.flatMap((source) => {
          const of = count?.bySource[source] ?? 0;
          return of > 0 ? words.bySource(source, of) : [];
        }),
        ...(count && count.notFilled !== null && count.notFilled > 0
          ? [words.notFilled(count.notFilled)]
          : []),
      ],
    };
  });
  const { unranked } = attention;
  if (unranked.length === 0) return lines;
  return [
    ...lines,
    {
      category: unrankedCategory,
      label: words.unranked,
      pupils: unranked.length,
      facts: [],
      isSensitive: false,
    },
  ];
}

const sources: readonly Tag["source"][] = ["computed", "sheet", "hand"];
