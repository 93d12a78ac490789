import {
  Button,
  makeStyles,
  Menu,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import { ChevronDown12Regular } from "@fluentui/react-icons";
import { measures, oneLine } from "../theme/measures";

interface FilterMenuProps {
  /** What it filters by, in full. */
  readonly title: string;
  /** Stands on the button while nothing is chosen. */
  readonly name: string;
  /** The choice that narrows nothing. */
  readonly all: string;
  readonly options: readonly string[];
  /** Index into the options; null narrows nothing. */
  readonly chosen: number | null;
  readonly onChoose: (option: number | null) => void;
}

/** One of the filters over the list: a button that says what is chosen, and the menu behind it. */
export function FilterMenu({ title, name, all, options, chosen, onChoose }: FilterMenuProps) {
  const styles = useStyles();
  return (
    <Menu
      positioning={{ autoSize: true, align: "start" }}
      checkedValues={{ filter: [chosen === null ? "all" : String(chosen)] }}
      onCheckedValueChange={(_, { checkedItems: [value] }) => {
        onChoose(value === undefined || value === "all" ? null : Number(value));
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button
          className={mergeClasses(styles.filter, chosen !== null && styles.filterOn)}
          iconPosition="after"
          icon={<ChevronDown12Regular />}
          title={title}
        >
          <span className={styles.name}>{chosen === null ? name : options[chosen]}</span>
        </Button>
      </MenuTrigger>
      <MenuPopover className={styles.menu}>
        <MenuList>
          <MenuItemRadio name="filter" value="all">
            {all}
          </MenuItemRadio>
          {options.map((option, index) => (
            <MenuItemRadio key={option} name="filter" value={String(index)}>
              {option}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

const useStyles = makeStyles({
  filter: {
    justifyContent: "space-between",
    minWidth: 0,
    height: measures.filter,
    padding: "0 6px 0 8px",
    columnGap: "2px",
    fontSize: "13px",
    fontWeight: tokens.fontWeightRegular,
    "& .fui-Button__icon": { width: "12px", height: "12px", margin: 0, fontSize: "12px" },
  },
  filterOn: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    border: `1px solid ${tokens.colorBrandStroke1}`,
  },
  name: oneLine,
  menu: { boxSizing: "border-box", overflowY: "auto" },
});
