import { Button, Input, makeStyles } from "@fluentui/react-components";
import { Add20Regular } from "@fluentui/react-icons";
import { useState } from "react";
import type { CategoryScheme } from "../../../app";
import type { SchemeChange } from "../../../rules";
import { Block, BlockHeading } from "../../parts/Block";
import { usePaneText } from "../../state/text-context";
import { hairline, measures, quiet, type } from "../../theme/measures";
import type { ProblemsAt } from "../../view/attendance/alert-problems";
import { ProblemLines } from "../form/ProblemLines";
import { CategoryEntry } from "./CategoryEntry";

interface CategoriesPartProps {
  readonly draft: CategoryScheme;
  readonly problems: ProblemsAt;
  readonly onChange: (change: SchemeChange) => void;
}

/** The categories in the order of printed forms, and a field for one more. */
export function CategoriesPart({ draft, problems, onChange }: CategoriesPartProps) {
  const styles = useStyles();
  const text = usePaneText().attention.rules;
  const { categories } = draft;
  return (
    <Block flush>
      <div className={styles.heading}>
        <BlockHeading aside={<span className={styles.count}>{text.kinds(categories.length)}</span>}>
          {text.categories}
        </BlockHeading>
      </div>
      <ol className={styles.list}>
        {categories.map((category, index) => (
          <li key={category.id} className={styles.item}>
            <CategoryEntry
              category={category}
              isFirst={index === 0}
              isLast={index === categories.length - 1}
              problems={problems(`categories[${index}]`)}
              onChange={onChange}
            />
          </li>
        ))}
      </ol>
      <NewCategory
        onAdd={(name) => {
          onChange({ kind: "add-category", name });
        }}
      />
      <ProblemLines problems={categories.length === 0 ? problems("categories") : []} />
    </Block>
  );
}

function NewCategory({ onAdd }: { readonly onAdd: (name: string) => void }) {
  const styles = useStyles();
  const text = usePaneText().attention.rules;
  const [name, setName] = useState("");
  const isEmpty = name.trim() === "";
  return (
    <form
      className={styles.add}
      onSubmit={(event) => {
        event.preventDefault();
        if (isEmpty) return;
        onAdd(name.trim());
        setName("");
      }}
    >
      <Input
        className={styles.name}
        aria-label={text.newName}
        placeholder={text.newName}
        value={name}
        onChange={(_, { value }) => {
          setName(value);
        }}
      />
      <Button
        type="submit"
        className={styles.button}
        icon={<Add20Regular />}
        disabledFocusable={isEmpty}
      >
        {text.add}
      </Button>
    </form>
  );
}

const useStyles = makeStyles({
  heading: { padding: `10px ${measures.insideBlock} 4px` },
  count: { ...type.small, ...quiet },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: { borderTop: hairline },
  add: {
    display: "flex",
    flexWrap: "wrap",
    gap: "8px",
    padding: measures.insideBlock,
    borderTop: hairline,
  },
  name: {
    flexGrow: 1,
    flexBasis: "120px",
    minWidth: 0,
    minHeight: measures.rowButton,
    "& input": { minWidth: 0 },
  },
  button: { flexShrink: 0, minHeight: measures.rowButton, padding: "0 10px", fontWeight: 400 },
});
