import { makeStyles, Radio, RadioGroup } from "@fluentui/react-components";
import { categorySchemes, type CategoryScheme } from "../../../app";
import { Block, BlockHeading } from "../../parts/Block";
import { useLanguage, usePaneText } from "../../state/text-context";
import { quiet, type } from "../../theme/measures";

interface SchemeChoiceProps {
  readonly draft: CategoryScheme;
  readonly own: readonly CategoryScheme[];
  readonly onChoose: (scheme: CategoryScheme) => void;
}

/** 用哪个方案: those that come with the product, and the school's own. */
export function SchemeChoice({ draft, own, onChoose }: SchemeChoiceProps) {
  const styles = useStyles();
  const text = usePaneText();
  const words = text.attention.rules;
  const language = useLanguage();
  const schemes = withDraft([...own, ...categorySchemes], draft);
  return (
    <Block>
      <BlockHeading>{words.scheme}</BlockHeading>
      <RadioGroup
        className={styles.group}
        aria-label={words.scheme}
        value={draft.id}
        onChange={(_, { value }) => {
          const chosen = schemes.find(({ id }) => id === value);
          if (chosen) onChoose(chosen);
        }}
      >
        {schemes.map((scheme) => (
          <Radio
            key={scheme.id}
            value={scheme.id}
            label={
              <span className={styles.scheme}>
                <span className={styles.name}>{scheme.shortTitle[language]}</span>
                <span className={styles.facts}>
                  {[
                    words.kinds(scheme.categories.length),
                    scheme.trust === null ? words.own : text.rules.textKind[scheme.trust],
                  ].join(text.frame.middleDot)}
                </span>
              </span>
            }
          />
        ))}
      </RadioGroup>
    </Block>
  );
}

/** A scheme being changed stands in its own place, or first if it is new. */
function withDraft(
  schemes: readonly CategoryScheme[],
  draft: CategoryScheme,
): readonly CategoryScheme[] {
  return schemes.some(({ id }) => id === draft.id)
    ? schemes.map((scheme) => (scheme.id === draft.id ? draft : scheme))
    : [draft, ...schemes];
}

const useStyles = makeStyles({
  group: { margin: "2px -8px -6px" },
  scheme: { display: "flex", flexDirection: "column" },
  name: { ...type.body, overflowWrap: "anywhere" },
  facts: { ...type.small, ...quiet },
});
