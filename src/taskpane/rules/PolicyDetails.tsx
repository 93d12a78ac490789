import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
} from "@fluentui/react-components";
import type { RepetitionPolicy } from "../../app";
import { Block } from "../parts/Block";
import { useLanguage, usePaneText } from "../state/text-context";
import { quiet, type } from "../theme/measures";

/** 我们的理解 and 未核对的条件: what the sentence above does not say of the policy. */
export function PolicyDetails({ policy }: { readonly policy: RepetitionPolicy }) {
  const styles = useStyles();
  const text = usePaneText().rulesForm.block;
  const language = useLanguage();
  const { interpretations, untested } = policy;
  if (interpretations.length + untested.length === 0) return null;
  return (
    <Block flush>
      <Accordion collapsible multiple>
        {untested.length > 0 && (
          <Detail value="untested" heading={text.untested(untested.length)}>
            {untested.map(({ id, sentence, why }) => (
              <li key={id}>
                {sentence[language]}
                <div className={styles.why}>{why[language]}</div>
              </li>
            ))}
          </Detail>
        )}
        {interpretations.length > 0 && (
          <Detail value="interpretations" heading={text.interpretations(interpretations.length)}>
            {interpretations.map((reading) => (
              <li key={reading.id}>{reading.text[language]}</li>
            ))}
          </Detail>
        )}
      </Accordion>
    </Block>
  );
}

interface DetailProps {
  readonly value: string;
  readonly heading: string;
  readonly children: React.ReactNode;
}

function Detail({ value, heading, children }: DetailProps) {
  const styles = useStyles();
  return (
    <AccordionItem value={value}>
      <AccordionHeader as="h3" size="small" expandIconPosition="end" className={styles.heading}>
        {heading}
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>
        <ul className={styles.list}>{children}</ul>
      </AccordionPanel>
    </AccordionItem>
  );
}

const useStyles = makeStyles({
  heading: { "& > button": { minHeight: "40px", padding: "0 12px", fontSize: "13px" } },
  panel: { margin: "0 12px 8px" },
  list: {
    display: "flex",
    flexDirection: "column",
    rowGap: "6px",
    margin: 0,
    paddingLeft: "18px",
    ...type.reason,
  },
  why: { ...type.small, ...quiet },
});
