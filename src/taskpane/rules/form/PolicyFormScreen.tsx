import { makeStyles } from "@fluentui/react-components";
import { Save20Regular } from "@fluentui/react-icons";
import type { ScreenedWorkbook, VerdictMove } from "../../../app";
import type { PolicyChange } from "../../../rules";
import type { Subject } from "../../../school";
import { policySentence } from "../../../text";
import { Content } from "../../frame/Content";
import { Foot, FootButton } from "../../frame/Foot";
import { LowWindowNote } from "../../frame/LowWindowNote";
import { Title } from "../../frame/Title";
import { BackButton } from "../../parts/BackButton";
import { Block, BlockHeading } from "../../parts/Block";
import { PhraseText } from "../../parts/PhraseText";
import type { PolicyFormState } from "../../state/rules-states";
import { useLanguage, usePaneText } from "../../state/text-context";
import { type } from "../../theme/measures";
import { problemsIn } from "../../view/problems-at";
import { MarksLine } from "../MarksLine";
import { ClauseList } from "./ClauseList";
import { CompositionPart } from "./CompositionPart";
import { ExemptGrades } from "./ExemptGrades";
import { FormTrial } from "./FormTrial";
import { GroupSubjects } from "./GroupSubjects";
import { LetterChoice } from "./LetterChoice";
import { NameAndPassMark } from "./NameAndPassMark";
import { ProblemLines } from "./ProblemLines";
import { StateTable } from "./StateTable";

interface PolicyFormScreenProps {
  readonly form: PolicyFormState;
  readonly screened: ScreenedWorkbook | null;
  /** Subjects of the workbook. */
  readonly found: readonly Subject[];
  readonly moves: readonly VerdictMove[] | null;
  readonly onChange: (change: PolicyChange) => void;
  readonly onLeave: () => void;
  readonly onSave: () => void;
}

/** Places of a policy that have a part of the form of their own. */
const placesInForm = [
  ...["title", "shortTitle", "passPercent", "creditOfMakeUpPass", "subjectGroups", "clauses"],
  ...["makeUpEligibility", "exemptGradeYears", "countsAs", "makeUpCountsAs", "letters"],
  ...["composition.term", "composition.annual"],
];

/** 改条件: the sentence it now says, whom it would move, then every condition as a field. */
export function PolicyFormScreen(props: PolicyFormScreenProps) {
  const { form, screened, found, moves, onChange, onLeave, onSave } = props;
  const styles = useStyles();
  const text = usePaneText();
  const words = text.rulesForm.form;
  const language = useLanguage();
  const { from, draft, isChanged } = form;
  const problems = problemsIn(form.problems, draft, language);
  const isMending = isChanged && form.policy === null;
  const part = { draft, problems, onChange };
  return (
    <>
      <Content>
        <div className={styles.bar}>
          <BackButton onPress={onLeave}>{words.back}</BackButton>
        </div>
        <Title>{from.clauses.length === 0 ? words.titleOfBlank : words.title}</Title>
        <Block className={styles.says}>
          <BlockHeading>{words.says}</BlockHeading>
          <p className={styles.sentence}>
            <PhraseText phrase={policySentence(draft, language)} coloured />
          </p>
          <MarksLine policy={draft} />
        </Block>
        <FormTrial screened={screened} moves={moves} isMending={isMending} />
        <NameAndPassMark {...part} />
        <GroupSubjects {...part} found={found} />
        <ClauseList {...part} />
        <ExemptGrades {...part} />
        <StateTable {...part} />
        <LetterChoice {...part} />
        <CompositionPart {...part} />
        <ProblemLines problems={problems.elsewhere(placesInForm)} />
        <LowWindowNote>{note()}</LowWindowNote>
      </Content>
      <Foot note={note()}>
        <FootButton
          icon={<Save20Regular />}
          disabled={!isChanged || form.policy === null}
          onPress={onSave}
        >
          {words.save}
        </FootButton>
      </Foot>
    </>
  );

  /** What keeps it from being saved, else what it would do. */
  function note(): string {
    if (!isChanged) return words.unchanged;
    if (isMending) return words.toMend(form.problems.length);
    if (!moves) return words.willBeOwn;
    return moves.length === 0 ? text.trial.nobodyMoves : text.trial.moves(moves.length);
  }
}

const useStyles = makeStyles({
  bar: { marginLeft: "-8px", marginBottom: "-8px" },
  says: { display: "flex", flexDirection: "column", rowGap: "6px" },
  sentence: { margin: 0, ...type.sentence },
});
