import { makeStyles } from "@fluentui/react-components";
import { ChevronRight16Regular, LockClosed12Regular } from "@fluentui/react-icons";
import { Block } from "../parts/Block";
import { usePaneText } from "../state/text-context";
import { hairline, measures, oneLine, pressedRow, quiet, type } from "../theme/measures";
import type { CategoryLine } from "../view/attention/category-lines";

interface CategoryListProps {
  readonly lines: readonly CategoryLine[];
  readonly onChoose: (category: string) => void;
}

/** The categories with their counts; each leads to its pupils. */
export function CategoryList({ lines, onChoose }: CategoryListProps) {
  const styles = useStyles();
  const text = usePaneText();
  const words = text.attention.results;
  return (
    <Block flush>
      <ul className={styles.list} aria-label={words.categories}>
        {lines.map(({ category, label, pupils, facts, isSensitive }) => (
          <li key={category} className={styles.item}>
            <button
              type="button"
              className={styles.category}
              aria-label={words.spokenCategory(label, pupils, facts)}
              onClick={() => {
                onChoose(category);
              }}
            >
              <span className={styles.words}>
                <span className={styles.name}>
                  <span className={styles.label}>{label}</span>
                  {isSensitive && <LockClosed12Regular className={styles.lock} aria-hidden />}
                </span>
                {facts.length > 0 && (
                  <span className={styles.facts}>{facts.join(text.frame.middleDot)}</span>
                )}
              </span>
              <b className={pupils > 0 ? styles.count : styles.nobody}>{pupils}</b>
              <ChevronRight16Regular className={styles.chevron} aria-hidden />
            </button>
          </li>
        ))}
      </ul>
    </Block>
  );
}

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: { ":not(:last-child)": { borderBottom: hairline } },
  category: {
    ...pressedRow,
    minHeight: measures.sheetRow,
    padding: `6px 8px 6px ${measures.insideBlock}`,
  },
  words: { display: "flex", flexDirection: "column", flexGrow: 1, flexBasis: 0, minWidth: 0 },
  name: { display: "flex", alignItems: "center", columnGap: "6px", minWidth: 0 },
  label: { ...oneLine, ...type.body },
  lock: { flexShrink: 0, ...quiet },
  facts: { ...oneLine, ...type.small, ...quiet },
  count: { fontSize: "16px", fontWeight: 600, fontVariantNumeric: "tabular-nums" },
  nobody: { fontSize: "16px", fontWeight: 400, ...quiet },
  chevron: { flexShrink: 0, ...quiet },
});
