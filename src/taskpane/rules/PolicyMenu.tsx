import {
  Button,
  makeStyles,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
} from "@fluentui/react-components";
import {
  ChevronDown16Regular,
  DocumentAdd20Regular,
  DocumentArrowUp20Regular,
} from "@fluentui/react-icons";
import { useRef } from "react";
import type { RepetitionPolicy } from "../../app";
import type { CoverageName } from "../../text";
import { useLanguage, usePaneText } from "../state/text-context";
import { offScreen, quiet, type } from "../theme/measures";

export interface PolicyMenuProps {
  readonly policy: RepetitionPolicy;
  readonly presets: readonly RepetitionPolicy[];
  /** 本校规定; they come first. */
  readonly own: readonly RepetitionPolicy[];
  readonly coverage: (policy: RepetitionPolicy) => CoverageName;
  readonly onChoose: (policy: RepetitionPolicy) => void;
  readonly onBlank: () => void;
  readonly onFile: (file: File) => void;
}

/** 换一条: the school's own and those that come with the product, each with its trust and its grades. */
export function PolicyMenu(props: PolicyMenuProps) {
  const { policy, presets, own, onChoose, onBlank, onFile } = props;
  const styles = useStyles();
  const text = usePaneText();
  const words = text.rulesForm;
  const file = useRef<HTMLInputElement>(null);
  return (
    <>
      <Menu
        positioning={{ position: "below", align: "end", overflowBoundaryPadding: 8 }}
        checkedValues={{ policy: [policy.id] }}
        onCheckedValueChange={(_, { checkedItems }) => {
          const chosen = [...own, ...presets].find(({ id }) => checkedItems.includes(id));
          if (chosen) onChoose(chosen);
        }}
      >
        <MenuTrigger disableButtonEnhancement>
          <Button
            appearance="subtle"
            className={styles.change}
            iconPosition="after"
            icon={<ChevronDown16Regular />}
          >
            {text.rules.change}
          </Button>
        </MenuTrigger>
        <MenuPopover className={styles.popover}>
          <MenuList>
            {own.length > 0 && (
              <MenuGroup>
                <MenuGroupHeader>{words.menu.own}</MenuGroupHeader>
                <PolicyItems policies={own} coverage={props.coverage} />
              </MenuGroup>
            )}
            <MenuGroup>
              <MenuGroupHeader>{words.menu.presets}</MenuGroupHeader>
              <PolicyItems policies={presets} coverage={props.coverage} />
            </MenuGroup>
            <MenuDivider />
            <MenuItem icon={<DocumentAdd20Regular />} onClick={onBlank}>
              {words.menu.blank}
            </MenuItem>
            <MenuItem
              icon={<DocumentArrowUp20Regular />}
              onClick={() => {
                file.current?.click();
              }}
            >
              {words.menu.fromFile}
            </MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      <input
        ref={file}
        type="file"
        accept=".json,application/json"
        className={styles.file}
        tabIndex={-1}
        aria-label={words.file.choose}
        onChange={({ target }) => {
          const [chosen] = target.files ?? [];
          if (chosen) onFile(chosen);
          target.value = "";
        }}
      />
    </>
  );
}

interface PolicyItemsProps {
  readonly policies: readonly RepetitionPolicy[];
  readonly coverage: (policy: RepetitionPolicy) => CoverageName;
}

function PolicyItems({ policies, coverage }: PolicyItemsProps) {
  const styles = useStyles();
  const text = usePaneText();
  const language = useLanguage();
  const { menu } = text.rulesForm;
  return policies.map((policy) => (
    <MenuItemRadio key={policy.id} name="policy" value={policy.id} className={styles.item}>
      <span className={styles.name}>{policy.shortTitle[language]}</span>
      <span className={styles.facts}>
        {[
          policy.trust === null
            ? `${menu.trustOfOwn}${text.frame.middleDot}${menu.version(policy.version)}`
            : text.rules.textKind[policy.trust],
          menu.coverage[coverage(policy)],
        ].join(text.frame.middleDot)}
      </span>
    </MenuItemRadio>
  ));
}

const useStyles = makeStyles({
  change: {
    flexShrink: 0,
    minWidth: 0,
    height: "32px",
    padding: "0 2px 0 8px",
    marginRight: "-4px",
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorBrandForegroundLink,
  },
  popover: { boxSizing: "border-box", maxWidth: "calc(100vw - 16px)" },
  item: { maxWidth: "none", alignItems: "flex-start" },
  name: { display: "block", ...type.body, overflowWrap: "anywhere" },
  facts: { display: "block", ...type.small, ...quiet },
  file: offScreen,
});
