import { Link, makeStyles } from "@fluentui/react-components";
import { Save20Regular } from "@fluentui/react-icons";
import { usualAttendancePolicy } from "../../../app";
import type { AttendancePolicyChange } from "../../../rules";
import { Content } from "../../frame/Content";
import { Foot, FootButton } from "../../frame/Foot";
import { LowWindowNote } from "../../frame/LowWindowNote";
import { Title } from "../../frame/Title";
import { BackButton } from "../../parts/BackButton";
import type { AlertFormState } from "../../state/rules-states";
import { usePaneText } from "../../state/text-context";
import { alertProblems } from "../../view/attendance/alert-problems";
import { SourceLink } from "../SourceLink";
import { CountingPart } from "./CountingPart";
import { FurtherPart } from "./FurtherPart";
import { LevelsPart } from "./LevelsPart";

interface AlertFormScreenProps {
  readonly form: AlertFormState;
  readonly onChange: (change: AttendancePolicyChange) => void;
  readonly onUsual: () => void;
  readonly onLeave: () => void;
  readonly onSave: () => void;
}

/** 旷课预警: from when on which level, what is due, and what counts as what; every number a field. */
export function AlertFormScreen({
  form,
  onChange,
  onUsual,
  onLeave,
  onSave,
}: AlertFormScreenProps) {
  const styles = useStyles();
  const text = usePaneText().attendance.rules;
  const { from, draft, problems } = form;
  const isChanged = draft !== from;
  const part = { draft, problems: alertProblems(problems, text), onChange };
  const note = !isChanged
    ? text.unchanged
    : problems.length > 0
      ? text.toMend(problems.length)
      : text.willBeOwn;
  return (
    <>
      <Content>
        <div className={styles.bar}>
          <BackButton onPress={onLeave}>{text.back}</BackButton>
        </div>
        <Title under={<SourceLink sources={draft.cites} trust={draft.trust} />}>{text.title}</Title>
        <LevelsPart {...part} />
        <CountingPart {...part} />
        <FurtherPart {...part} />
        {draft.id !== usualAttendancePolicy.id && (
          <Link as="button" className={styles.usual} onClick={onUsual}>
            {text.usual}
          </Link>
        )}
        <LowWindowNote>{note}</LowWindowNote>
      </Content>
      <Foot note={note}>
        <FootButton
          icon={<Save20Regular />}
          disabled={!isChanged || problems.length > 0}
          onPress={onSave}
        >
          {text.save}
        </FootButton>
      </Foot>
    </>
  );
}

const useStyles = makeStyles({
  bar: { marginLeft: "-8px", marginBottom: "-8px" },
  usual: { alignSelf: "flex-start", fontSize: "13px", lineHeight: "24px" },
});
