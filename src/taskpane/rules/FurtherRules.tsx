import { makeStyles, tokens } from "@fluentui/react-components";
import {
  CalendarLtr20Regular,
  ChevronRight16Regular,
  PersonStar20Regular,
} from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { AttendancePolicy, CategoryScheme } from "../../app";
import { Block } from "../parts/Block";
import { useLanguage, usePaneText } from "../state/text-context";
import { hairline, measures, oneLine, quiet, type } from "../theme/measures";
import { levelsInShort } from "../view/attendance/levels-in-short";

export interface FurtherRulesProps {
  readonly scheme: CategoryScheme;
  readonly attendancePolicy: AttendancePolicy;
  readonly onScheme: () => void;
  readonly onAlerts: () => void;
}

/** 特别关注 and 旷课预警: two rows, each leading to its own screen. */
export function FurtherRules(props: FurtherRulesProps) {
  const text = usePaneText();
  const language = useLanguage();
  return (
    <Block flush>
      <RuleRow
        icon={<PersonStar20Regular aria-hidden />}
        name={text.attention.rules.row}
        value={props.scheme.shortTitle[language]}
        onPress={props.onScheme}
      />
      <RuleRow
        icon={<CalendarLtr20Regular aria-hidden />}
        name={text.attendance.rules.row}
        value={levelsInShort(props.attendancePolicy, text)}
        onPress={props.onAlerts}
      />
    </Block>
  );
}

interface RuleRowProps {
  readonly icon: ReactElement;
  readonly name: string;
  readonly value: string;
  readonly onPress: () => void;
}

function RuleRow({ icon, name, value, onPress }: RuleRowProps) {
  const styles = useStyles();
  return (
    <button type="button" className={styles.row} onClick={onPress}>
      <span className={styles.icon}>{icon}</span>
      <span className={styles.name}>{name}</span>
      <span className={styles.value}>{value}</span>
      <ChevronRight16Regular className={styles.chevron} aria-hidden />
    </button>
  );
}

const useStyles = makeStyles({
  row: {
    display: "flex",
    alignItems: "center",
    columnGap: "8px",
    boxSizing: "border-box",
    width: "100%",
    minHeight: "48px",
    padding: `0 10px 0 ${measures.insideBlock}`,
    border: "none",
    borderRadius: measures.blockRadius,
    backgroundColor: "transparent",
    color: "inherit",
    fontFamily: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":not(:last-child)": {
      borderBottom: hairline,
      borderBottomLeftRadius: 0,
      borderBottomRightRadius: 0,
    },
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  icon: { display: "flex", flexShrink: 0, color: tokens.colorBrandForeground1 },
  name: { flexShrink: 0, ...type.body },
  value: { ...oneLine, flexGrow: 1, textAlign: "right", ...type.small, ...quiet },
  chevron: { flexShrink: 0, ...quiet },
});
