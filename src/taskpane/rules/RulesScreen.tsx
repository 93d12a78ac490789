import { Checkbox, makeStyles } from "@fluentui/react-components";
import { Play20Filled } from "@fluentui/react-icons";
import type { RepetitionPolicy } from "../../app";
import type { ScreeningStage } from "../../school";
import { Content } from "../frame/Content";
import { Foot, FootButton } from "../frame/Foot";
import { LowWindowNote } from "../frame/LowWindowNote";
import { Title } from "../frame/Title";
import { Block, BlockHeading } from "../parts/Block";
import { usePaneText } from "../state/text-context";
import { lowWindow, quiet, type } from "../theme/measures";
import type { StageAdvice } from "../view/stage-advice";
import { PolicyBlock } from "./PolicyBlock";
import { StageLine } from "./StageLine";

interface RulesScreenProps {
  readonly policy: RepetitionPolicy;
  readonly policies: readonly RepetitionPolicy[];
  readonly stage: ScreeningStage;
  readonly advice: StageAdvice;
  readonly pupils: number;
  /** Null where no pupil is in compulsory education and nothing is to be confirmed. */
  readonly confirmed: boolean | null;
  readonly isStarting: boolean;
  readonly onChoosePolicy: (policy: RepetitionPolicy) => void;
  readonly onChooseStage: (stage: ScreeningStage) => void;
  readonly onConfirm: (confirmed: boolean) => void;
  readonly onStart: () => void;
}

/** 规则: what is applied, at which stage, and the one thing to be confirmed. */
export function RulesScreen(props: RulesScreenProps) {
  const styles = useStyles();
  const text = usePaneText().rules;
  const { policy, stage, advice, confirmed } = props;
  const note = confirmed === false ? text.confirmFirst : text.startNote(props.pupils);
  const confirmation = confirmed !== null && (
    <Checkbox
      className={styles.confirmation}
      checked={confirmed}
      label={{ className: styles.confirmationText, children: text.confirmation }}
      onChange={(_, { checked }) => {
        props.onConfirm(checked === true);
      }}
    />
  );
  return (
    <>
      <Content>
        <Title>{text.title}</Title>
        <PolicyBlock policy={policy} policies={props.policies} onChoose={props.onChoosePolicy} />
        <Block className={styles.stage}>
          <BlockHeading>{text.stageHeading}</BlockHeading>
          <StageLine stage={stage} onChoose={props.onChooseStage} />
          <div className={styles.why}>
            {stage === advice.stage
              ? stageReason(advice, text)
              : text.chosenByHand(text.stage[advice.stage])}
          </div>
        </Block>
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

function stageReason(
  { stage, makeUpPupils, makeUpEntered }: StageAdvice,
  text: ReturnType<typeof usePaneText>["rules"],
): string {
  switch (stage) {
    case "midterm":
      return text.onlyMidtermFound;
    case "annual":
      return makeUpPupils > 0 ? text.makeUpFound(makeUpPupils, makeUpEntered) : text.makeUpNotFound;
    case "after-make-up":
      return text.makeUpFound(makeUpPupils, makeUpEntered);
  }
}

const useStyles = makeStyles({
  stage: { display: "flex", flexDirection: "column", rowGap: "10px" },
  why: { ...type.small, ...quiet },
  inFoot: { [lowWindow]: { display: "none" } },
  confirmation: { alignItems: "flex-start", margin: "-4px -8px 0 -10px" },
  confirmationText: { fontSize: "13px", lineHeight: "19px" },
});
