import { CalendarLtr20Regular, PersonStar20Regular } from "@fluentui/react-icons";
import type { AttendancePolicy, CategoryScheme } from "../../app";
import { Block } from "../parts/Block";
import { ValueRow } from "../parts/ValueRow";
import { useLanguage, usePaneText } from "../state/text-context";
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
      <ValueRow
        icon={<PersonStar20Regular aria-hidden />}
        name={text.attention.rules.row}
        value={props.scheme.shortTitle[language]}
        onPress={props.onScheme}
      />
      <ValueRow
        icon={<CalendarLtr20Regular aria-hidden />}
        name={text.attendance.rules.row}
        value={levelsInShort(props.attendancePolicy, text)}
        onPress={props.onAlerts}
      />
    </Block>
  );
}
