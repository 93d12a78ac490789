import { Checkbox, makeStyles } from "@fluentui/react-components";
import { Play20Filled } from "@fluentui/react-icons";
import type { ScreeningStage } from "../../school";
import { Content } from "../frame/Content";
import { Foot, FootButton } from "../frame/Foot";
import { LowWindowNote } from "../frame/LowWindowNote";
import { Title } from "../frame/Title";
import { Block, BlockHeading } from "../parts/Block";
import type { RefusedFile } from "../state/rules-states";
import { useLanguage, usePaneText } from "../state/text-context";
import { lowWindow, quiet, type } from "../theme/measures";
import type { StageAdvice } from "../view/stage-advice";
import { FurtherRules, type FurtherRulesProps } from "./FurtherRules";
import { PolicyBlock } from "./PolicyBlock";
import { PolicyDetails } from "./PolicyDetails";
import type { PolicyMenuProps } from "./PolicyMenu";
import { RefusedFileBlock } from "./RefusedFileBlock";
import { StageLine } from "./StageLine";

interface RulesScreenProps {
  /** The chosen policy and what 换一条 offers. */
  readonly menu: PolicyMenuProps;
  readonly refusedFile: RefusedFile | null;
  readonly stage: ScreeningStage;
  readonly advice: StageAdvice;
  readonly pupils: number;
  /** Whether there are marks that the policy is about. */
  readonly hasMarks: boolean;
  readonly further: FurtherRulesProps;
  /** Null where the policy has nothing to be confirmed for these pupils. */
  readonly confirmed: boolean | null;
  readonly isStarting: boolean;
  readonly onEdit: () => void;
  readonly onSaveFile: () => void;
  readonly onDismissFile: () => void;
  readonly onChooseStage: (stage: ScreeningStage) => void;
  readonly onConfirm: (confirmed: boolean) => void;
  readonly onStart: () => void;
}

/** 规则: what is applied, at which stage, and the one thing to be confirmed. */
export function RulesScreen(props: RulesScreenProps) {
  const styles = useStyles();
  const { rules: text, rulesForm } = usePaneText();
  const language = useLanguage();
  const { menu, refusedFile, stage, advice, confirmed } = props;
  const statement = menu.policy.confirmation?.statement[language] ?? "";
  const note = confirmed === false ? text.confirmFirst : text.startNote(props.pupils);
  const confirmation = confirmed !== null && (
    <Checkbox
      className={styles.confirmation}
      checked={confirmed}
      label={{ className: styles.confirmationText, children: rulesForm.block.confirm(statement) }}
      onChange={(_, { checked }) => {
        props.onConfirm(checked === true);
      }}
    />
  );
  const stageReason = ({ because, makeUpPupils, makeUpEntered }: StageAdvice) =>
    makeUpPupils > 0 && stage !== "midterm"
      ? text.makeUpFound(makeUpPupils, makeUpEntered)
      : rulesForm.stageReason(because);
  return (
    <>
      <Content>
        <Title>{text.title}</Title>
        {refusedFile && <RefusedFileBlock file={refusedFile} onDismiss={props.onDismissFile} />}
        {props.hasMarks && (
          <>
            <PolicyBlock {...menu} onEdit={props.onEdit} onSaveFile={props.onSaveFile} />
            <Block className={styles.stage}>
              <BlockHeading>{text.stageHeading}</BlockHeading>
              <StageLine stage={stage} onChoose={props.onChooseStage} />
              <div className={styles.why}>
                {stage === advice.stage
                  ? stageReason(advice)
                  : text.chosenByHand(text.stage[advice.stage])}
              </div>
            </Block>
          </>
        )}
        <FurtherRules {...props.further} />
        {props.hasMarks && <PolicyDetails policy={menu.policy} />}
        <LowWindowNote>
          {confirmation}
          {note}
        </LowWindowNote>
      </Content>
      <Foot note={note}>
        <div className={styles.inFoot}>{confirmation}</div>
        <FootButton
          tall
          icon={<Play20Filled />}
          disabled={confirmed === false || props.isStarting}
          onPress={props.onStart}
        >
          {text.start}
        </FootButton>
      </Foot>
    </>
  );
}

const useStyles = makeStyles({
  stage: { display: "flex", flexDirection: "column", rowGap: "10px" },
  why: { ...type.small, ...quiet },
  inFoot: { [lowWindow]: { display: "none" } },
  confirmation: { alignItems: "flex-start", margin: "-4px -8px 0 -10px" },
  confirmationText: { fontSize: "13px", lineHeight: "19px" },
});
