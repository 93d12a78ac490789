import { Checkbox, Link, makeStyles, tokens } from "@fluentui/react-components";
import { reportIds, sheetAudience } from "../../app";
import type { SheetPlan } from "../../sheet";
import type { PaneText } from "../../text";
import { Block } from "../parts/Block";
import { usePaneText } from "../state/text-context";
import { hairline, measures, narrowPane, quiet } from "../theme/measures";
import { planSize } from "../view/plan-size";

interface SheetChoicesProps {
  readonly plans: readonly SheetPlan[];
  /** Shown unticked: 公示版 does not have them. */
  readonly withheld: readonly SheetPlan[];
  readonly leftOut: ReadonlySet<string>;
  readonly isLocked: boolean;
  /** Names of the sheets written, in the order of the plans chosen; null before. */
  readonly written: readonly string[] | null;
  readonly onToggle: (report: string) => void;
  readonly onOpenSheet: (sheet: string) => void;
}

/** The result sheets with their counts; once written, each can be opened. */
export function SheetChoices(props: SheetChoicesProps) {
  const { plans, withheld, leftOut, isLocked, written, onToggle, onOpenSheet } = props;
  const styles = useStyles();
  const { output: text, attention } = usePaneText();
  const chosen = plans.filter(({ report }) => !leftOut.has(report));
  return (
    <Block flush>
      <ul className={styles.sheets} aria-label={text.sheets}>
        {plans.map((plan) => {
          const sheet = written?.[chosen.indexOf(plan)];
          return (
            <li key={plan.report} className={styles.sheet}>
              <Checkbox
                className={styles.choice}
                checked={!leftOut.has(plan.report)}
                disabled={isLocked}
                label={{ className: styles.name, children: plan.name }}
                onChange={() => {
                  onToggle(plan.report);
                }}
              />
              {isInternal(plan) && <InternalMark />}
              <span className={styles.size}>{sizeInWords(plan, text)}</span>
              {sheet !== undefined && (
                <Link
                  as="button"
                  className={styles.open}
                  aria-label={text.openSheet(sheet)}
                  onClick={() => {
                    onOpenSheet(sheet);
                  }}
                >
                  {text.open}
                </Link>
              )}
            </li>
          );
        })}
        {withheld.map((plan) => (
          <li key={plan.report} className={styles.sheet}>
            <Checkbox
              className={styles.choice}
              checked={false}
              disabled
              aria-label={`${plan.name} ${attention.output.internalMark}`}
              label={{ className: styles.name, children: plan.name }}
            />
            <InternalMark />
          </li>
        ))}
      </ul>
    </Block>
  );
}

function InternalMark() {
  return <span className={useStyles().mark}>{usePaneText().attention.output.internalMark}</span>;
}

/** Names stand in it beside family facts or absences. */
function isInternal({ report }: SheetPlan): boolean {
  const known = reportIds.find((id) => id === report);
  return known !== undefined && sheetAudience[known] === "internal";
}

function sizeInWords(plan: SheetPlan, text: PaneText["output"]): string {
  const size = planSize(plan);
  switch (size.unit) {
    case "pages":
      return text.pages(size.count);
    case "pupils":
      return text.pupils(size.count);
    case "items":
      return text.items(size.count);
  }
}

const useStyles = makeStyles({
  sheets: { margin: 0, padding: 0, listStyleType: "none" },
  sheet: {
    display: "flex",
    alignItems: "center",
    columnGap: "10px",
    minHeight: "38px",
    paddingRight: measures.insideBlock,
    [narrowPane]: { flexWrap: "wrap", justifyContent: "flex-end", paddingBottom: "6px" },
    ":not(:last-child)": { borderBottom: hairline },
  },
  choice: { flexGrow: 1, minWidth: 0, maxWidth: "none", [narrowPane]: { width: "100%" } },
  name: { fontSize: "14px", overflowWrap: "anywhere" },
  size: {
    flexShrink: 0,
    textAlign: "right",
    fontSize: "13px",
    fontVariantNumeric: "tabular-nums",
    ...quiet,
  },
  mark: {
    flexShrink: 0,
    padding: "0 6px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: "9px",
    fontSize: "12px",
    lineHeight: "16px",
    color: tokens.colorNeutralForeground2,
  },
  open: { flexShrink: 0, fontSize: "13px", lineHeight: "24px" },
});
