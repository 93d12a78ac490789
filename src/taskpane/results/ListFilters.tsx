import { makeStyles, SearchBox } from "@fluentui/react-components";
import type { RefObject } from "react";
import { usePaneText, useVocabulary } from "../state/text-context";
import { lowWindow, quiet, type } from "../theme/measures";
import type { ListChoices } from "../view/list-filters";
import type { ListState } from "../view/roster";
import { FilterMenu } from "./FilterMenu";

interface ListFiltersProps extends ListChoices {
  readonly list: ListState;
  readonly classes: readonly (string | null)[];
  readonly hits: number;
  readonly search: RefObject<HTMLInputElement | null>;
  readonly onNarrow: (change: Partial<ListState>) => void;
}

/** Search; class, 特别关注 and 考勤预警; and how many pupils the list holds. */
export function ListFilters(props: ListFiltersProps) {
  const { list, classes, categories, levels, hits, search, onNarrow } = props;
  const styles = useStyles();
  const text = usePaneText().results;
  const words = useVocabulary();
  const hasClasses = classes.length > 1;
  const hasFilters = hasClasses || categories.length > 0 || levels.length > 0;
  const indexOf = (index: number) => (index < 0 ? null : index);
  return (
    <div className={styles.filters}>
      <SearchBox
        input={{ ref: search }}
        size="large"
        className={styles.search}
        placeholder={text.search}
        aria-label={text.search}
        value={list.query}
        dismiss={{ "aria-label": text.clearSearch }}
        onChange={(_, { value }) => {
          onNarrow({ query: value });
        }}
      />
      {hasFilters && (
        <div className={styles.row}>
          {hasClasses && (
            <FilterMenu
              title={text.classFilter}
              name={text.allClasses}
              all={text.allClasses}
              options={classes.map((one) => one ?? words.unnamedClass)}
              chosen={list.classGroup && indexOf(classes.indexOf(list.classGroup.name))}
              onChoose={(at) => {
                onNarrow({ classGroup: at === null ? null : { name: classes[at] ?? null } });
              }}
            />
          )}
          {categories.length > 0 && (
            <FilterMenu
              title={text.categoryFilter}
              name={text.categoryName}
              all={text.anyCategory}
              options={categories.map(({ label }) => label)}
              chosen={indexOf(categories.findIndex(({ id }) => id === list.category))}
              onChoose={(at) => {
                onNarrow({ category: at === null ? null : (categories[at]?.id ?? null) });
              }}
            />
          )}
          {levels.length > 0 && (
            <FilterMenu
              title={text.levelFilter}
              name={text.levelName}
              all={text.anyLevel}
              options={levels.map((level) => words.attention.levels[level])}
              chosen={list.level && indexOf(levels.indexOf(list.level))}
              onChoose={(at) => {
                onNarrow({ level: at === null ? null : (levels[at] ?? null) });
              }}
            />
          )}
        </div>
      )}
      {(hasFilters || list.query !== "") && <div className={styles.count}>{text.count(hits)}</div>}
    </div>
  );
}

const useStyles = makeStyles({
  filters: {
    position: "relative",
    display: "flex",
    flexDirection: "column",
    flexShrink: 0,
    rowGap: "8px",
  },
  search: { width: "100%", maxWidth: "none", fontSize: "14px" },
  row: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(84px, 1fr))",
    columnGap: "8px",
    rowGap: "8px",
    [lowWindow]: { gridTemplateColumns: "1fr" },
  },
  count: {
    margin: "-4px 0",
    textAlign: "right",
    fontVariantNumeric: "tabular-nums",
    ...type.small,
    ...quiet,
  },
});
