import { Link, makeStyles, useRestoreFocusTarget } from "@fluentui/react-components";
import { BookOpen16Regular } from "@fluentui/react-icons";
import { useState } from "react";
import { findPolicy } from "../../app";
import { findCitation } from "../../rules";
import { policySentence } from "../../text";
import { Block } from "../parts/Block";
import { PhraseText } from "../parts/PhraseText";
import { useLanguage, usePaneText } from "../state/text-context";
import { quiet, type } from "../theme/measures";
import { MarksLine } from "./MarksLine";
import { PolicyMenu, type PolicyMenuProps } from "./PolicyMenu";
import { SourceDrawer } from "./SourceDrawer";

interface PolicyBlockProps extends PolicyMenuProps {
  readonly onEdit: () => void;
  readonly onSaveFile: () => void;
}

/** The rule as one sentence, with where it comes from. */
export function PolicyBlock({ onEdit, onSaveFile, ...menu }: PolicyBlockProps) {
  const { policy, coverage } = menu;
  const styles = useStyles();
  const text = usePaneText();
  const words = text.rulesForm;
  const language = useLanguage();
  const [showsSource, setShowsSource] = useState(false);
  const sources = policy.cites.flatMap((id) => findCitation(id) ?? []);
  const [source] = sources;
  const origin = policy.derivedFrom && findPolicy(policy.derivedFrom.id);
  const kind =
    policy.trust === null
      ? [words.menu.trustOfOwn, words.menu.version(policy.version)]
      : [text.rules.textKind[policy.trust]];
  return (
    <Block className={styles.block}>
      <div className={styles.head}>
        <h3 className={styles.name}>{policy.shortTitle[language]}</h3>
        <PolicyMenu {...menu} />
      </div>
      <p className={styles.sentence}>
        <PhraseText phrase={policySentence(policy, language)} coloured />
      </p>
      <MarksLine policy={policy} />
      <div className={styles.source}>
        <BookOpen16Regular className={styles.icon} aria-hidden />
        <div className={styles.facts}>
          {origin && <div>{words.block.basedOn(origin.shortTitle[language])}</div>}
          {source && policy.trust !== null && <div>{text.rules.source(source)}</div>}
          <div>{[...kind, words.menu.coverage[coverage(policy)]].join(text.frame.middleDot)}</div>
          <div className={styles.links}>
            {source && (
              <Action
                onPress={() => {
                  setShowsSource(true);
                }}
              >
                {text.rules.showSource}
              </Action>
            )}
            <Action onPress={onEdit}>{words.block.edit}</Action>
            <Action onPress={onSaveFile}>{words.block.saveFile}</Action>
          </div>
        </div>
      </div>
      <SourceDrawer
        isOpen={showsSource}
        interpretations={policy.interpretations}
        sources={sources}
        onClose={() => {
          setShowsSource(false);
        }}
      />
    </Block>
  );
}

interface ActionProps {
  readonly children: string;
  readonly onPress: () => void;
}

/** The focus comes back to it when what it opened is closed. */
function Action({ children, onPress }: ActionProps) {
  return (
    <Link as="button" className={useStyles().link} onClick={onPress} {...useRestoreFocusTarget()}>
      {children}
    </Link>
  );
}

const useStyles = makeStyles({
  block: { display: "flex", flexDirection: "column", rowGap: "8px" },
  head: { display: "flex", justifyContent: "space-between", columnGap: "8px" },
  name: {
    minWidth: 0,
    margin: 0,
    paddingTop: "6px",
    overflowWrap: "anywhere",
    ...type.heading,
  },
  sentence: { margin: 0, ...type.sentence },
  source: { display: "flex", columnGap: "10px", ...type.small, ...quiet },
  icon: { flexShrink: 0, marginTop: "1px" },
  facts: { minWidth: 0 },
  links: { display: "flex", flexWrap: "wrap", columnGap: "14px", marginTop: "2px" },
  link: { fontSize: "13px", lineHeight: "24px" },
});
