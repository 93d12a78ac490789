import {
  Button,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import {
  ArrowDown20Regular,
  ArrowUp20Regular,
  Delete20Regular,
  MoreHorizontal20Regular,
  Rename20Regular,
} from "@fluentui/react-icons";
import type { Category, SchemeChange } from "../../../rules";
import { useLanguage, usePaneText } from "../../state/text-context";
import { measures } from "../../theme/measures";

interface CategoryMenuProps {
  readonly category: Category;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onRename: () => void;
  readonly onChange: (change: SchemeChange) => void;
}

/** 改名、上移、下移、删去 */
export function CategoryMenu(props: CategoryMenuProps) {
  const { category, isFirst, isLast, onRename, onChange } = props;
  const styles = useStyles();
  const text = usePaneText().attention.rules;
  const language = useLanguage();
  const name = text.more(category.label[language]);
  const move = (by: -1 | 1) => () => {
    onChange({ kind: "move-category", category: category.id, by });
  };
  return (
    <Menu positioning={{ position: "below", align: "end", overflowBoundaryPadding: 8 }}>
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          className={styles.more}
          icon={<MoreHorizontal20Regular />}
          aria-label={name}
          title={name}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem icon={<Rename20Regular />} onClick={onRename}>
            {text.rename}
          </MenuItem>
          <MenuItem icon={<ArrowUp20Regular />} disabled={isFirst} onClick={move(-1)}>
            {text.up}
          </MenuItem>
          <MenuItem icon={<ArrowDown20Regular />} disabled={isLast} onClick={move(1)}>
            {text.down}
          </MenuItem>
          <MenuItem
            icon={<Delete20Regular />}
            onClick={() => {
              onChange({ kind: "remove-category", category: category.id });
            }}
          >
            {text.remove}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

const useStyles = makeStyles({
  more: { flexShrink: 0, minWidth: measures.rowButton, height: measures.rowButton },
});
