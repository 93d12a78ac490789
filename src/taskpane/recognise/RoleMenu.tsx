import {
  Button,
  makeStyles,
  Menu,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
} from "@fluentui/react-components";
import { ChevronDown12Regular } from "@fluentui/react-icons";
import type { SheetRecognition } from "../../records";
import { usePaneText, useVocabulary } from "../state/text-context";
import { measures } from "../theme/measures";
import { choosableRoles } from "../view/column-menu";
import type { Correction } from "../view/correction";

interface RoleMenuProps {
  readonly sheet: SheetRecognition;
  /** The words on the button: the role it has, or 用作…. */
  readonly children: string;
  readonly label: string;
  readonly onCorrect: (correction: Correction) => void;
}

/** 用途: what a sheet is, or that it is left out. */
export function RoleMenu({ sheet, children, label, onCorrect }: RoleMenuProps) {
  const styles = useStyles();
  const text = usePaneText().correct.sheet;
  const words = useVocabulary();
  return (
    <Menu
      checkedValues={{ role: [sheet.role] }}
      onCheckedValueChange={(_, { checkedItems: [value] }) => {
        const role = [...choosableRoles, "other" as const].find((name) => name === value);
        if (role !== undefined) onCorrect({ kind: "role", sheet, role });
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button
          className={styles.button}
          aria-label={label}
          iconPosition="after"
          icon={<ChevronDown12Regular />}
        >
          {children}
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {choosableRoles.map((role) => (
            <MenuItemRadio key={role} name="role" value={role}>
              {words.roles[role]}
            </MenuItemRadio>
          ))}
          <MenuItemRadio name="role" value="other">
            {text.notUsed}
          </MenuItemRadio>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

const useStyles = makeStyles({
  button: {
    flexShrink: 0,
    minWidth: 0,
    height: measures.filter,
    padding: "0 10px",
    fontSize: "13px",
    fontWeight: tokens.fontWeightRegular,
    whiteSpace: "nowrap",
  },
});
