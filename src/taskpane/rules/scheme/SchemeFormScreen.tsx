import { Input, makeStyles } from "@fluentui/react-components";
import { Checkmark20Regular, Save20Regular } from "@fluentui/react-icons";
import { useId } from "react";
import { categorySchemes, type CategoryScheme } from "../../../app";
import type { SchemeChange } from "../../../rules";
import { Content } from "../../frame/Content";
import { Foot, FootButton } from "../../frame/Foot";
import { LowWindowNote } from "../../frame/LowWindowNote";
import { Title } from "../../frame/Title";
import { BackButton } from "../../parts/BackButton";
import { Block } from "../../parts/Block";
import type { SchemeFormState } from "../../state/rules-states";
import { useLanguage, usePaneText } from "../../state/text-context";
import { measures, type } from "../../theme/measures";
import { schemeProblems } from "../../view/attention/scheme-problems";
import { ProblemLines } from "../form/ProblemLines";
import { SourceLink } from "../SourceLink";
import { CategoriesPart } from "./CategoriesPart";
import { SchemeChoice } from "./SchemeChoice";

interface SchemeFormScreenProps {
  readonly form: SchemeFormState;
  /** The school's own schemes. */
  readonly own: readonly CategoryScheme[];
  readonly onChoose: (scheme: CategoryScheme) => void;
  readonly onChange: (change: SchemeChange) => void;
  readonly onLeave: () => void;
  readonly onSave: () => void;
}

/** 特别关注: which scheme, and of each category where it comes from. */
export function SchemeFormScreen(props: SchemeFormScreenProps) {
  const { form, own, onChoose, onChange, onLeave, onSave } = props;
  const styles = useStyles();
  const text = usePaneText().attention.rules;
  const { from, draft, problems } = form;
  const isKnown = [...categorySchemes, ...own].includes(draft);
  const isChanged = draft !== from;
  const problemsAt = schemeProblems(problems, text);
  const note = !isChanged
    ? text.unchanged
    : problems.length > 0
      ? text.toMend(problems.length)
      : isKnown
        ? text.willBeUsed
        : text.willBeOwn;
  return (
    <>
      <Content>
        <div className={styles.bar}>
          <BackButton onPress={onLeave}>{text.back}</BackButton>
        </div>
        <Title>{text.title}</Title>
        <SchemeChoice draft={draft} own={own} onChoose={onChoose} />
        <SourceLink sources={draft.cites} trust={draft.trust} />
        {!isKnown && (
          <SchemeName
            draft={draft}
            problems={problemsAt("shortTitle", "title")}
            onChange={onChange}
          />
        )}
        <CategoriesPart draft={draft} problems={problemsAt} onChange={onChange} />
        <LowWindowNote>{note}</LowWindowNote>
      </Content>
      <Foot note={note}>
        <FootButton
          icon={isKnown ? <Checkmark20Regular /> : <Save20Regular />}
          disabled={!isChanged || problems.length > 0}
          onPress={onSave}
        >
          {isKnown ? text.use : text.save}
        </FootButton>
      </Foot>
    </>
  );
}

interface SchemeNameProps {
  readonly draft: CategoryScheme;
  readonly problems: readonly string[];
  readonly onChange: (change: SchemeChange) => void;
}

function SchemeName({ draft, problems, onChange }: SchemeNameProps) {
  const styles = useStyles();
  const text = usePaneText().attention.rules;
  const language = useLanguage();
  const id = useId();
  return (
    <Block className={styles.block}>
      <label htmlFor={id} className={styles.label}>
        {text.schemeName}
      </label>
      <Input
        id={id}
        className={styles.name}
        aria-invalid={problems.length > 0}
        value={draft.shortTitle[language]}
        onChange={(_, { value }) => {
          onChange({ kind: "name", name: value });
        }}
      />
      <ProblemLines problems={problems} />
    </Block>
  );
}

const useStyles = makeStyles({
  bar: { marginLeft: "-8px", marginBottom: "-8px" },
  block: { display: "flex", flexDirection: "column", rowGap: "6px" },
  label: type.heading,
  name: { minWidth: 0, minHeight: measures.rowButton, "& input": { minWidth: 0 } },
});
