import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import { ArrowClockwise20Regular, Info20Regular, Warning20Filled } from "@fluentui/react-icons";
import type { CellAddress } from "../../sheet";
import { Content } from "../frame/Content";
import { Foot, FootButton } from "../frame/Foot";
import { LowWindowNote } from "../frame/LowWindowNote";
import { Title } from "../frame/Title";
import { BackButton } from "../parts/BackButton";
import { Block } from "../parts/Block";
import { PromiseBlock } from "../parts/PromiseBlock";
import { usePaneText } from "../state/text-context";
import { measures, quiet } from "../theme/measures";
import { meaning } from "../theme/meaning";
import type { Correction } from "../view/correction";
import { countOf, type IssueGroups } from "../view/issue-groups";
import { IssueKindList } from "./IssueKindList";
import { SuggestionGroup } from "./SuggestionGroup";
import { useIssueStyles } from "./use-issue-styles";

interface IssuesScreenProps {
  readonly groups: IssueGroups;
  /** Something was agreed to that the results do not know of. */
  readonly isOutdated: boolean;
  readonly onBack: () => void;
  readonly onSelect: (at: CellAddress) => void;
  readonly onCorrect: (correction: Correction) => void;
  readonly onRescreen: () => void;
}

/** 数据问题: what may change a verdict, what may be read in a way, what is a mere remark. */
export function IssuesScreen(props: IssuesScreenProps) {
  const { groups, isOutdated, onBack, onSelect, onCorrect, onRescreen } = props;
  const styles = useStyles();
  const rows = useIssueStyles();
  const text = usePaneText();
  const { matter, suggested, readSo, remarks, counts } = groups;
  const read = { onSelect, onCorrect };
  const note = isOutdated ? text.correct.issues.note : text.issues.note;
  return (
    <>
      <Content>
        <div className={styles.bar}>
          <BackButton onPress={onBack}>{text.pupil.back}</BackButton>
        </div>
        <Title {...(counts.matter > 0 ? { under: text.issues.first(counts.matter) } : {})}>
          {text.issues.title(counts.all)}
        </Title>
        {counts.all === 0 && <PromiseBlock>{text.issues.none}</PromiseBlock>}
        {counts.matter > 0 && (
          <Block flush className={rows.group}>
            <div className={rows.heading}>
              <Warning20Filled className={styles.warning} aria-hidden />
              <h3 className={rows.title}>{text.issues.matter}</h3>
              <span className={rows.count}>{counts.matter}</span>
            </div>
            <IssueKindList kinds={matter} action={text.issues.fill} {...read} />
          </Block>
        )}
        <SuggestionGroup suggested={suggested} count={suggested.length + countOf(readSo)} {...read}>
          {readSo.length > 0 && (
            <>
              <h4 className={mergeClasses(rows.subheading, styles.readSo)}>{text.issues.readSo}</h4>
              <IssueKindList kinds={readSo} action={text.issues.look} {...read} />
            </>
          )}
        </SuggestionGroup>
        {remarks.length > 0 && (
          <Block flush className={rows.group}>
            <Accordion collapsible>
              <AccordionItem value="remarks">
                <AccordionHeader
                  as="h3"
                  expandIconPosition="end"
                  icon={<Info20Regular className={styles.remark} aria-hidden />}
                  button={{ className: styles.button }}
                  expandIcon={{ className: styles.expand }}
                >
                  <span className={rows.title}>{text.issues.remarks}</span>
                  <span className={mergeClasses(rows.count, styles.remarkCount)}>
                    {countOf(remarks)}
                  </span>
                </AccordionHeader>
                <AccordionPanel className={styles.panel}>
                  <IssueKindList kinds={remarks} action={text.issues.look} {...read} />
                </AccordionPanel>
              </AccordionItem>
            </Accordion>
          </Block>
        )}
        <LowWindowNote>{note}</LowWindowNote>
      </Content>
      <Foot note={note}>
        <FootButton icon={<ArrowClockwise20Regular />} onPress={onRescreen}>
          {isOutdated ? text.correct.issues.update : text.issues.rescreen}
        </FootButton>
      </Foot>
    </>
  );
}

const useStyles = makeStyles({
  bar: { display: "flex", flexShrink: 0, margin: "-6px 0 -8px -10px" },
  warning: { flexShrink: 0, color: meaning.waiting.edge },
  remark: quiet,
  remarkCount: { marginLeft: "8px" },
  readSo: { margin: 0, fontSize: "12px", lineHeight: "18px", fontWeight: 600 },
  button: { minHeight: "44px", padding: `0 10px 0 ${measures.insideBlock}` },
  expand: { flexGrow: 0, flexBasis: "auto", color: tokens.colorNeutralForeground3 },
  panel: { margin: 0 },
});
