import { makeStyles } from "@fluentui/react-components";
import type { Category, CategorySource, SchemeChange } from "../../../rules";
import { useLanguage, usePaneText } from "../../state/text-context";
import { quiet, type } from "../../theme/measures";
import { CircumstanceSource } from "./CircumstanceSource";
import { HighAchieverFields } from "./HighAchieverFields";
import { LearningDifficultyFields } from "./LearningDifficultyFields";

interface CategorySourcesProps {
  readonly category: Category;
  readonly isWrong: boolean;
  readonly onChange: (change: SchemeChange) => void;
}

/** Where a category comes from: computed with these numbers, told by a sheet in these words, or by hand only. */
export function CategorySources({ category, isWrong, onChange }: CategorySourcesProps) {
  const styles = useStyles();
  const text = usePaneText().attention.rules;
  const language = useLanguage();
  const { id, sources } = category;
  const label = category.label[language];
  const isComputed = sources.some(({ kind }) => kind !== "circumstance");
  const circumstances = sources.flatMap((source) =>
    source.kind === "circumstance" ? source.circumstances : [],
  );
  return (
    <div className={styles.sources}>
      {sources.map((source, at) => {
        const set = (changed: CategorySource) => {
          onChange({ kind: "source", category: id, at, source: changed });
        };
        switch (source.kind) {
          case "learning-difficulty":
            return (
              <LearningDifficultyFields key={at} {...{ label, source, isWrong }} onSet={set} />
            );
          case "high-achiever":
            return <HighAchieverFields key={at} {...{ label, source, isWrong }} onSet={set} />;
          case "circumstance":
            return null;
        }
      })}
      {sources.length === 0 && <span className={styles.byHand}>{text.byHand}</span>}
      {(!isComputed || circumstances.length > 0) && (
        <CircumstanceSource
          label={label}
          chosen={circumstances}
          onChoose={(chosen) => {
            onChange({ kind: "circumstances", category: id, circumstances: chosen });
          }}
        />
      )}
    </div>
  );
}

const useStyles = makeStyles({
  sources: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: "2px",
    paddingRight: "8px",
  },
  byHand: { ...type.small, ...quiet },
});
