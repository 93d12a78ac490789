import { makeStyles } from "@fluentui/react-components";
import type { SheetPlan } from "../../sheet";
import type { PaneText } from "../../text";
import { Block } from "../parts/Block";
import type { SchoolState } from "../state/output-states";
import type { PaneStore } from "../state/pane-store";
import { usePaneText } from "../state/text-context";
import { planSize } from "../view/plan-size";
import type { SheetOffer } from "../view/sheet-offer";
import type { SheetRequest } from "../view/sheet-request";
import { RequestedSheets } from "./RequestedSheets";
import { SheetRow } from "./SheetRow";

interface SheetChoicesProps {
  readonly store: PaneStore;
  readonly offer: SheetOffer;
  readonly request: SheetRequest;
  readonly school: SchoolState;
  readonly isLocked: boolean;
  /** The sheet that stands there now for a report; null where none was written. */
  readonly sheetOf: (report: string) => string | null;
}

/** The result sheets with their counts, 台账与会商表 behind them. */
export function SheetChoices(props: SheetChoicesProps) {
  const { store, offer, request, isLocked, sheetOf } = props;
  const styles = useStyles();
  const { output: text } = usePaneText();
  return (
    <Block flush>
      <ul className={styles.sheets} aria-label={text.sheets}>
        {offer.plans.map((plan) => (
          <SheetRow
            key={plan.report}
            report={plan.report}
            name={plan.name}
            isChosen={!request.leftOut.has(plan.report)}
            isLocked={isLocked}
            size={sizeInWords(plan, text)}
            sheet={sheetOf(plan.report)}
            onToggle={() => {
              store.toggleReport(plan.report);
            }}
            onOpen={(sheet) => void store.selectSheet(sheet)}
          />
        ))}
        {offer.withheld.map(({ report, name }) => (
          <SheetRow
            key={report}
            report={report}
            name={name}
            isChosen={false}
            isLocked
            size={null}
            sheet={null}
            onToggle={nothing}
            onOpen={nothing}
          />
        ))}
      </ul>
      <RequestedSheets {...props} />
    </Block>
  );
}

/** A sheet that 公示版 leaves out cannot be ticked. */
function nothing(): void {
  return;
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
});
