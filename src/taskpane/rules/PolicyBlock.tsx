import {
  Button,
  Link,
  makeStyles,
  Menu,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
} from "@fluentui/react-components";
import { BookOpen16Regular, ChevronDown16Regular } from "@fluentui/react-icons";
import { useState } from "react";
import type { RepetitionPolicy } from "../../app";
import { findCitation } from "../../rules";
import { policySentence } from "../../text";
import { Block, BlockHeading } from "../parts/Block";
import { PhraseText } from "../parts/PhraseText";
import { useLanguage, usePaneText } from "../state/text-context";
import { quiet, type } from "../theme/measures";
import { SourceDrawer } from "./SourceDrawer";

interface PolicyBlockProps {
  readonly policy: RepetitionPolicy;
  readonly policies: readonly RepetitionPolicy[];
  readonly onChoose: (policy: RepetitionPolicy) => void;
}

/** The rule as one sentence, with where it comes from. */
export function PolicyBlock({ policy, policies, onChoose }: PolicyBlockProps) {
  const styles = useStyles();
  const text = usePaneText();
  const language = useLanguage();
  const [showsSource, setShowsSource] = useState(false);
  const sources = policy.cites.flatMap((id) => findCitation(id) ?? []);
  const [source] = sources;
  return (
    <Block className={styles.block}>
      <BlockHeading
        aside={
          policies.length > 1 && (
            <PolicyMenu policy={policy} policies={policies} onChoose={onChoose} />
          )
        }
      >
        {policy.shortTitle[language]}
      </BlockHeading>
      <p className={styles.sentence}>
        <PhraseText phrase={policySentence(policy, language)} coloured />
      </p>
      {source && (
        <div className={styles.source}>
          <BookOpen16Regular className={styles.icon} aria-hidden />
          <div>
            <div>{text.rules.source(source)}</div>
            <div className={styles.kind}>
              <span>{text.rules.textKind[source.trust]}</span>
              <Link
                as="button"
                className={styles.link}
                onClick={() => {
                  setShowsSource(true);
                }}
              >
                {text.rules.showSource}
              </Link>
            </div>
          </div>
        </div>
      )}
      <SourceDrawer
        isOpen={showsSource}
        policy={policy}
        sources={sources}
        onClose={() => {
          setShowsSource(false);
        }}
      />
    </Block>
  );
}

function PolicyMenu({ policy, policies, onChoose }: PolicyBlockProps) {
  const styles = useStyles();
  const language = useLanguage();
  return (
    <Menu
      checkedValues={{ policy: [policy.id] }}
      onCheckedValueChange={(_, { checkedItems }) => {
        const chosen = policies.find(({ id }) => checkedItems.includes(id));
        if (chosen) onChoose(chosen);
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          className={styles.change}
          iconPosition="after"
          icon={<ChevronDown16Regular />}
        >
          {usePaneText().rules.change}
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {policies.map(({ id, shortTitle }) => (
            <MenuItemRadio key={id} name="policy" value={id}>
              {shortTitle[language]}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

const useStyles = makeStyles({
  block: { display: "flex", flexDirection: "column", rowGap: "8px" },
  change: {
    minWidth: 0,
    height: "32px",
    padding: "0 2px 0 8px",
    marginRight: "-4px",
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorBrandForegroundLink,
  },
  sentence: { margin: 0, ...type.sentence },
  source: { display: "flex", columnGap: "10px", ...type.small, ...quiet },
  icon: { flexShrink: 0, marginTop: "1px" },
  kind: { display: "flex", columnGap: "14px", marginTop: "2px" },
  link: { fontSize: "13px", lineHeight: "20px" },
});
