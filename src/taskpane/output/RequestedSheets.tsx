import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { SchoolState } from "../state/output-states";
import type { PaneStore } from "../state/pane-store";
import { usePaneText } from "../state/text-context";
import { hairline, measures, quiet, type } from "../theme/measures";
import type { SheetOffer } from "../view/sheet-offer";
import {
  chosenKinds,
  sheetsOfKind,
  sheetsOnRequest,
  type SheetRequest,
} from "../view/sheet-request";
import { ClassChoice } from "./ClassChoice";
import { SchoolPart } from "./SchoolPart";
import { SheetRow } from "./SheetRow";

interface RequestedSheetsProps {
  readonly store: PaneStore;
  readonly offer: SheetOffer;
  readonly request: SheetRequest;
  readonly school: SchoolState;
  readonly isLocked: boolean;
  /** The sheet that stands there now for a report; null where none was written. */
  readonly sheetOf: (report: string) => string | null;
}

/** 台账与会商表: a closed group, one line a kind, for which classes, and what stands at their head. */
export function RequestedSheets(props: RequestedSheetsProps) {
  const { store, offer, request, school, isLocked, sheetOf } = props;
  const styles = useStyles();
  const text = usePaneText().output.onRequest;
  const { onRequest, classes, version } = offer;
  const chosen = chosenKinds(offer, request);
  const summary =
    version === "public"
      ? text.notInPublic
      : chosen.length === 0
        ? onRequest === null
          ? text.none
          : text.noneOf(onRequest.length)
        : text.chosen(chosen.length, sheetsOnRequest(offer, request));
  if (version === "internal" && onRequest?.length === 0) return null;
  return (
    <Accordion collapsible className={styles.group}>
      <AccordionItem value="on-request" disabled={version === "public"}>
        <AccordionHeader
          as="h3"
          expandIconPosition="end"
          button={{ className: styles.button }}
          expandIcon={{ className: styles.expand }}
        >
          <span className={styles.heading}>{text.heading}</span>
          <span className={styles.summary}>{summary}</span>
        </AccordionHeader>
        <AccordionPanel className={styles.panel}>
          {onRequest === null && <p className={styles.looking}>{text.looking}</p>}
          <ul className={styles.kinds} aria-label={text.list}>
            {(onRequest ?? []).map((kind) => (
              <SheetRow
                key={kind.report}
                report={kind.report}
                name={kind.name}
                isChosen={request.kinds.has(kind.report)}
                isLocked={isLocked}
                size={text.sheetsOf(sheetsOfKind(offer, request, kind.report))}
                sheet={sheetOf(kind.report)}
                onToggle={() => {
                  store.toggleKind(kind.report);
                }}
                onOpen={(sheet) => void store.selectSheet(sheet)}
              />
            ))}
          </ul>
          {classes.length > 1 && (
            <ClassChoice
              classes={classes}
              chosen={request.classes}
              isLocked={isLocked}
              onChoose={store.chooseClasses}
            />
          )}
          <SchoolPart
            store={store}
            school={school}
            titles={offer.titles}
            classes={classes}
            isLocked={isLocked}
          />
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}

const useStyles = makeStyles({
  group: { borderTop: hairline },
  button: { minHeight: "44px", padding: `0 10px 0 ${measures.insideBlock}` },
  expand: { flexGrow: 0, flexBasis: "auto", color: tokens.colorNeutralForeground3 },
  heading: type.body,
  summary: {
    marginLeft: "auto",
    paddingLeft: "8px",
    textAlign: "right",
    fontSize: "13px",
    ...quiet,
  },
  panel: { margin: 0 },
  looking: { margin: 0, padding: `10px ${measures.insideBlock}`, ...type.small, ...quiet },
  kinds: { margin: 0, padding: 0, listStyleType: "none", borderTop: hairline },
});
