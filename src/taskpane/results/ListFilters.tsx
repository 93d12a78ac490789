import type { ListState } from "../view/roster";
import {
  Button,
  makeStyles,
  Menu,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  mergeClasses,
  SearchBox,
  tokens,
} from "@fluentui/react-components";
import { ChevronDown12Regular } from "@fluentui/react-icons";
import type { RefObject } from "react";

import { usePaneText, useVocabulary } from "../state/text-context";
import { measures, oneLine, quiet, type } from "../theme/measures";

interface ListFiltersProps {
  readonly list: ListState;
  readonly classes: readonly (string | null)[];
  readonly hits: number;
  readonly search: RefObject<HTMLInputElement | null>;
  readonly onNarrow: (change: Partial<ListState>) => void;
}

/** Search, class and how many pupils the list holds. */
export function ListFilters({ list, classes, hits, search, onNarrow }: ListFiltersProps) {
  const styles = useStyles();
  const text = usePaneText().results;
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
      {(classes.length > 1 || list.query !== "") && (
        <div className={styles.row}>
          {classes.length > 1 && <ClassFilter list={list} classes={classes} onNarrow={onNarrow} />}
          <span className={styles.count}>{text.count(hits)}</span>
        </div>
      )}
    </div>
  );
}

type ClassFilterProps = Pick<ListFiltersProps, "list" | "classes" | "onNarrow">;

function ClassFilter({ list, classes, onNarrow }: ClassFilterProps) {
  const styles = useStyles();
  const text = usePaneText().results;
  const { unnamedClass } = useVocabulary();
  const name = (classGroup: string | null) => classGroup ?? unnamedClass;
  const chosen = list.classGroup;
  return (
    <Menu
      checkedValues={{ class: [chosen === null ? "all" : valueOf(classes.indexOf(chosen.name))] }}
      onCheckedValueChange={(_, { checkedItems: [value] }) => {
        const index = classes.findIndex((_class, at) => valueOf(at) === value);
        onNarrow({ classGroup: index < 0 ? null : { name: classes[index] ?? null } });
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button
          className={mergeClasses(styles.filter, chosen !== null && styles.filterOn)}
          iconPosition="after"
          icon={<ChevronDown12Regular />}
          title={text.classFilter}
        >
          <span className={styles.filterName}>
            {chosen === null ? text.allClasses : name(chosen.name)}
          </span>
        </Button>
      </MenuTrigger>
      <MenuPopover className={styles.menu}>
        <MenuList>
          <MenuItemRadio name="class" value="all">
            {text.allClasses}
          </MenuItemRadio>
          {classes.map((classGroup, index) => (
            <MenuItemRadio key={classGroup ?? ""} name="class" value={valueOf(index)}>
              {name(classGroup)}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

function valueOf(index: number): string {
  return `class-${index}`;
}

const useStyles = makeStyles({
  filters: { display: "flex", flexDirection: "column", flexShrink: 0, rowGap: "8px" },
  search: { width: "100%", maxWidth: "none", fontSize: "14px" },
  row: { display: "flex", alignItems: "center", justifyContent: "space-between", columnGap: "8px" },
  filter: {
    justifyContent: "space-between",
    minWidth: "112px",
    maxWidth: "70%",
    height: measures.filter,
    padding: "0 10px",
    fontSize: "13px",
    fontWeight: tokens.fontWeightRegular,
  },
  filterOn: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    border: `1px solid ${tokens.colorBrandStroke1}`,
  },
  filterName: oneLine,
  menu: { maxHeight: "60vh", overflowY: "auto" },
  count: { marginLeft: "auto", fontVariantNumeric: "tabular-nums", ...type.small, ...quiet },
});
