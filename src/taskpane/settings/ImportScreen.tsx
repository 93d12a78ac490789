import { Link, makeStyles } from "@fluentui/react-components";
import { settingsFaultSentence } from "../../text";
import { Content } from "../frame/Content";
import { Foot, FootButton } from "../frame/Foot";
import { Title } from "../frame/Title";
import { Block } from "../parts/Block";
import { RefusalBlock } from "../parts/RefusalBlock";
import type { SettingsState } from "../state/settings-states";
import { useLanguage, usePaneText } from "../state/text-context";
import { hairline, measures, quiet, type } from "../theme/measures";
import { importedLine } from "../view/settings-lines";

interface ImportScreenProps {
  readonly asked: Extract<SettingsState, { readonly step: "asks" }>;
  readonly onTake: () => void;
  readonly onLeave: () => void;
}

/** What the file holds, what it would replace, and what of it cannot be taken. */
export function ImportScreen({ asked, onTake, onLeave }: ImportScreenProps) {
  const styles = useStyles();
  const text = usePaneText();
  const language = useLanguage();
  const { importing, rows } = text.settings;
  const { file, plan, faults } = asked;
  const count = plan.parts.length;
  return (
    <>
      <Content dense>
        <Title under={file}>{importing.title}</Title>
        {faults.length > 0 && (
          <RefusalBlock>
            <strong>{importing.notTaken}</strong>
            <ul className={styles.faults}>
              {faults.map((fault) => {
                const sentence = settingsFaultSentence(fault, language);
                return <li key={sentence}>{sentence}</li>;
              })}
            </ul>
          </RefusalBlock>
        )}
        {count > 0 && (
          <Block flush>
            <dl className={styles.parts}>
              {plan.parts.map((part) => {
                const { row, holds, replaces } = importedLine(part, { text, language });
                return (
                  <div key={row} className={styles.part}>
                    <dt className={styles.name}>{rows[row]}</dt>
                    <dd className={styles.holds}>{holds}</dd>
                    {replaces !== null && (
                      <dd className={styles.replaces}>{importing.replaces(replaces)}</dd>
                    )}
                  </div>
                );
              })}
            </dl>
          </Block>
        )}
        {plan.missingSheets.length > 0 && (
          <p className={styles.replaces}>{importing.missing(plan.missingSheets)}</p>
        )}
      </Content>
      <Foot
        note={
          <Link as="button" className={styles.leave} onClick={onLeave}>
            {importing.leave}
          </Link>
        }
      >
        <FootButton disabled={count === 0} onPress={onTake}>
          {count === 0 ? importing.nothingToTake : importing.take(count)}
        </FootButton>
      </Foot>
    </>
  );
}

const useStyles = makeStyles({
  faults: { margin: "4px 0 0", paddingLeft: "18px", overflowWrap: "anywhere", ...type.reason },
  parts: { margin: 0 },
  part: {
    padding: `8px ${measures.insideBlock}`,
    overflowWrap: "anywhere",
    ":not(:last-child)": { borderBottom: hairline },
  },
  name: { ...type.small, ...quiet },
  holds: { margin: 0, ...type.body },
  replaces: { margin: 0, ...type.small, ...quiet },
  leave: type.small,
});
