import { makeStyles } from "@fluentui/react-components";
import {
  ArrowClockwise20Regular,
  Info20Regular,
  LightbulbFilament20Regular,
  Warning20Filled,
} from "@fluentui/react-icons";
import type { CellAddress } from "../../sheet";
import { Content } from "../frame/Content";
import { Foot, FootButton } from "../frame/Foot";
import { LowWindowNote } from "../frame/LowWindowNote";
import { Title } from "../frame/Title";
import { BackButton } from "../parts/BackButton";
import { PromiseBlock } from "../parts/PromiseBlock";
import { usePaneText } from "../state/text-context";
import { quiet } from "../theme/measures";
import { meaning } from "../theme/meaning";
import type { IssueGroups } from "../view/issue-groups";
import { IssueGroup } from "./IssueGroup";

interface IssuesScreenProps {
  readonly groups: IssueGroups;
  readonly onBack: () => void;
  readonly onSelect: (at: CellAddress) => void;
  readonly onRescreen: () => void;
}

/** 数据问题: what may change a verdict, what was read our way, what is a mere remark. */
export function IssuesScreen({ groups, onBack, onSelect, onRescreen }: IssuesScreenProps) {
  const styles = useStyles();
  const text = usePaneText();
  const { matter, readSo, remarks } = groups;
  const count = matter.length + readSo.length + remarks.length;
  return (
    <>
      <Content>
        <div className={styles.bar}>
          <BackButton onPress={onBack}>{text.pupil.back}</BackButton>
        </div>
        <Title {...(matter.length > 0 ? { under: text.issues.first(matter.length) } : {})}>
          {text.issues.title(count)}
        </Title>
        {count === 0 && <PromiseBlock>{text.issues.none}</PromiseBlock>}
        <IssueGroup
          icon={<Warning20Filled className={styles.warning} aria-hidden />}
          title={text.issues.matter}
          action={text.issues.fill}
          issues={matter}
          isOpenAtFirst
          onSelect={onSelect}
        />
        <IssueGroup
          icon={<LightbulbFilament20Regular className={styles.idea} aria-hidden />}
          title={text.issues.readSo}
          action={text.issues.look}
          issues={readSo}
          isOpenAtFirst
          onSelect={onSelect}
        />
        <IssueGroup
          icon={<Info20Regular className={styles.remark} aria-hidden />}
          title={text.issues.remarks}
          action={text.issues.look}
          issues={remarks}
          isOpenAtFirst={matter.length + readSo.length === 0}
          onSelect={onSelect}
        />
        <LowWindowNote>{text.issues.note}</LowWindowNote>
      </Content>
      <Foot note={text.issues.note}>
        <FootButton icon={<ArrowClockwise20Regular />} onPress={onRescreen}>
          {text.issues.rescreen}
        </FootButton>
      </Foot>
    </>
  );
}

const useStyles = makeStyles({
  bar: { display: "flex", flexShrink: 0, margin: "-6px 0 -8px -10px" },
  warning: { color: meaning.waiting.edge },
  idea: { color: "inherit" },
  remark: quiet,
});
