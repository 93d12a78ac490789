import {
  Button,
  makeStyles,
  Menu,
  MenuGroup,
  MenuGroupHeader,
  MenuItemCheckbox,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
} from "@fluentui/react-components";
import { circumstances, findCircumstance, topics, type CircumstanceId } from "../../../rules";
import { useLanguage, usePaneText } from "../../state/text-context";
import { quiet, type } from "../../theme/measures";

interface CircumstanceSourceProps {
  /** The category's name. */
  readonly label: string;
  readonly chosen: readonly CircumstanceId[];
  readonly onChoose: (chosen: readonly CircumstanceId[]) => void;
}

/** 信息表里写：低保、特困 …; which of them can be changed. */
export function CircumstanceSource({ label, chosen, onChoose }: CircumstanceSourceProps) {
  const styles = useStyles();
  const text = usePaneText();
  const words = text.attention.rules;
  const language = useLanguage();
  const names = chosen.map((id) => findCircumstance(id)?.label[language] ?? id);
  return (
    <div className={styles.source}>
      {names.length > 0 && (
        <span className={styles.words}>{words.fromSheet(text.frame.listOf(names))}</span>
      )}
      <Menu
        positioning={{ position: "below", align: "start", overflowBoundaryPadding: 8 }}
        checkedValues={{ circumstance: [...chosen] }}
        onCheckedValueChange={(_, { checkedItems }) => {
          onChoose(circumstances.flatMap(({ id }) => (checkedItems.includes(id) ? id : [])));
        }}
      >
        <MenuTrigger disableButtonEnhancement>
          <Button
            appearance="transparent"
            className={styles.change}
            aria-label={words.wordsOf(label)}
          >
            {words.words}
          </Button>
        </MenuTrigger>
        <MenuPopover className={styles.popover}>
          <MenuList>
            {topics.map(({ topic, label: heading }) => (
              <MenuGroup key={topic}>
                <MenuGroupHeader>{heading[language]}</MenuGroupHeader>
                {circumstances
                  .filter((one) => one.topic === topic)
                  .map((one) => (
                    <MenuItemCheckbox key={one.id} name="circumstance" value={one.id}>
                      {one.label[language]}
                    </MenuItemCheckbox>
                  ))}
              </MenuGroup>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
    </div>
  );
}

const useStyles = makeStyles({
  source: { ...type.small, ...quiet },
  words: { overflowWrap: "anywhere", marginRight: "8px" },
  change: {
    minWidth: 0,
    height: "24px",
    padding: 0,
    fontSize: "12px",
    fontWeight: 400,
    color: tokens.colorBrandForegroundLink,
  },
  popover: { maxHeight: "60vh", overflowY: "auto" },
});
