import { Input, makeStyles } from "@fluentui/react-components";
import { LockClosed16Regular } from "@fluentui/react-icons";
import { useEffect, useRef, useState } from "react";
import type { Category, SchemeChange } from "../../../rules";
import { useLanguage, usePaneText } from "../../state/text-context";
import { measures, quiet, type } from "../../theme/measures";
import { ProblemLines } from "../form/ProblemLines";
import { CategoryMenu } from "./CategoryMenu";
import { CategorySources } from "./CategorySources";

interface CategoryEntryProps {
  readonly category: Category;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly problems: readonly string[];
  readonly onChange: (change: SchemeChange) => void;
}

/** One category: its name, where it comes from, and what can be done with it. */
export function CategoryEntry(props: CategoryEntryProps) {
  const { category, isFirst, isLast, problems, onChange } = props;
  const styles = useStyles();
  const text = usePaneText().attention;
  const language = useLanguage();
  const [isRenaming, setIsRenaming] = useState(false);
  const { id, isSensitive } = category;
  const label = category.label[language];
  return (
    <div className={styles.entry}>
      <div className={styles.first}>
        {isRenaming ? (
          <NameEntry
            label={text.rules.nameOf(label)}
            name={label}
            onSet={(name) => {
              onChange({ kind: "category-name", category: id, name });
            }}
            onDone={() => {
              setIsRenaming(false);
            }}
          />
        ) : (
          <span className={styles.name}>{label}</span>
        )}
        {isSensitive && (
          <span
            role="img"
            className={styles.lock}
            aria-label={text.rules.sensitive}
            title={text.rules.sensitive}
          >
            <LockClosed16Regular aria-hidden />
          </span>
        )}
        <CategoryMenu
          category={category}
          isFirst={isFirst}
          isLast={isLast}
          onRename={() => {
            setIsRenaming(true);
          }}
          onChange={onChange}
        />
      </div>
      <CategorySources category={category} isWrong={problems.length > 0} onChange={onChange} />
      <ProblemLines problems={problems} />
    </div>
  );
}

interface NameEntryProps {
  readonly label: string;
  readonly name: string;
  readonly onSet: (name: string) => void;
  readonly onDone: () => void;
}

function NameEntry({ label, name, onSet, onDone }: NameEntryProps) {
  const styles = useStyles();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const waiting = setTimeout(() => {
      field.current?.focus();
      field.current?.select();
    }, 0);
    return () => {
      clearTimeout(waiting);
    };
  }, []);
  return (
    <Input
      input={{ ref: field }}
      className={styles.field}
      aria-label={label}
      value={name}
      onChange={(_, { value }) => {
        onSet(value);
      }}
      onKeyDown={({ key }) => {
        if (key === "Enter" || key === "Escape") onDone();
      }}
    />
  );
}

const useStyles = makeStyles({
  entry: { padding: `6px 4px 8px ${measures.insideBlock}` },
  first: { display: "flex", alignItems: "center", columnGap: "6px" },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere", ...type.name },
  lock: { display: "flex", flexShrink: 0, ...quiet },
  field: { flexGrow: 1, minWidth: 0, minHeight: measures.rowButton, "& input": { minWidth: 0 } },
});
