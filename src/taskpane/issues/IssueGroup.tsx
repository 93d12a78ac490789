import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { ChevronDown16Regular, TableCellEdit20Regular } from "@fluentui/react-icons";
import { useState, type ReactElement } from "react";
import type { CellAddress } from "../../sheet";
import { Block } from "../parts/Block";
import { CellLink } from "../parts/CellLink";
import { CellValue } from "../parts/CellValue";
import { usePaneText } from "../state/text-context";
import { hairline, measures, quiet, type } from "../theme/measures";
import type { IssueLine } from "../view/issue-groups";

interface IssueGroupProps {
  readonly icon: ReactElement;
  readonly title: string;
  /** What the button of an issue with a cell says: 去填, 去看. */
  readonly action: string;
  readonly issues: readonly IssueLine[];
  readonly isOpenAtFirst: boolean;
  readonly onSelect: (at: CellAddress) => void;
}

/** Shown before a person asks for more. */
const firstShown = 12;
const shownByMore = 50;

export function IssueGroup(props: IssueGroupProps) {
  const { icon, title, action, issues, isOpenAtFirst, onSelect } = props;
  const styles = useStyles();
  const text = usePaneText().issues;
  const [shown, setShown] = useState(firstShown);
  if (issues.length === 0) return null;
  return (
    <Block flush className={styles.group}>
      <Accordion collapsible defaultOpenItems={isOpenAtFirst ? ["issues"] : []}>
        <AccordionItem value="issues">
          <AccordionHeader
            as="h3"
            expandIconPosition="end"
            icon={icon}
            button={{ className: styles.button }}
            expandIcon={{ className: styles.expand }}
          >
            <span className={styles.title}>{title}</span>
            <span className={styles.count}>{issues.length}</span>
          </AccordionHeader>
          <AccordionPanel className={styles.panel}>
            <ul className={styles.issues}>
              {issues.slice(0, shown).map((issue) => (
                <IssueItem key={issue.key} issue={issue} action={action} onSelect={onSelect} />
              ))}
            </ul>
            {issues.length > shown && (
              <Button
                appearance="transparent"
                className={styles.more}
                iconPosition="after"
                icon={<ChevronDown16Regular />}
                onClick={() => {
                  setShown(shown + shownByMore);
                }}
              >
                {text.more(issues.length - shown)}
              </Button>
            )}
          </AccordionPanel>
        </AccordionItem>
      </Accordion>
    </Block>
  );
}

interface IssueItemProps {
  readonly issue: IssueLine;
  readonly action: string;
  readonly onSelect: (at: CellAddress) => void;
}

function IssueItem({ issue, action, onSelect }: IssueItemProps) {
  const styles = useStyles();
  const { at, what, todo, found } = issue;
  return (
    <li className={styles.issue}>
      <div className={styles.words}>
        <div className={styles.what}>
          {what}
          {found !== "" && (
            <>
              {" "}
              <CellValue>{found}</CellValue>
            </>
          )}
        </div>
        {todo !== null && <div className={styles.todo}>{todo}</div>}
        {at && (
          <div className={styles.cell}>
            <CellLink at={at} onSelect={onSelect} />
          </div>
        )}
      </div>
      {at && (
        <Button
          className={styles.go}
          icon={<TableCellEdit20Regular />}
          onClick={() => {
            onSelect(at);
          }}
        >
          {action}
        </Button>
      )}
    </li>
  );
}

const useStyles = makeStyles({
  group: { overflowX: "hidden", overflowY: "hidden" },
  button: { minHeight: "44px", padding: `0 10px 0 ${measures.insideBlock}` },
  expand: { flexGrow: 0, flexBasis: "auto", color: tokens.colorNeutralForeground3 },
  title: type.heading,
  count: {
    flexGrow: 1,
    marginLeft: "8px",
    fontSize: "14px",
    fontVariantNumeric: "tabular-nums",
    ...quiet,
  },
  panel: { margin: 0 },
  issues: { margin: 0, padding: 0, listStyleType: "none" },
  issue: {
    display: "flex",
    alignItems: "center",
    columnGap: "8px",
    boxSizing: "border-box",
    minHeight: "58px",
    padding: `6px 8px 6px ${measures.insideBlock}`,
    borderTop: hairline,
  },
  words: { flexGrow: 1, minWidth: 0 },
  what: { fontSize: "14px", lineHeight: "21px", overflowWrap: "anywhere" },
  todo: { ...type.small, ...quiet },
  cell: type.small,
  go: {
    flexShrink: 0,
    minWidth: 0,
    height: measures.rowButton,
    padding: "0 10px 0 8px",
    fontWeight: tokens.fontWeightRegular,
    whiteSpace: "nowrap",
  },
  more: {
    justifyContent: "flex-start",
    width: "100%",
    maxWidth: "none",
    minHeight: "40px",
    paddingLeft: measures.insideBlock,
    borderTop: hairline,
    borderRadius: 0,
    fontSize: "13px",
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorBrandForegroundLink,
  },
});
