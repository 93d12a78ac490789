import { makeStyles } from "@fluentui/react-components";
import { reportOf } from "../../sheet";
import { Content } from "../frame/Content";
import { Foot, FootButton } from "../frame/Foot";
import { LowWindowNote } from "../frame/LowWindowNote";
import { Title } from "../frame/Title";
import { PromiseBlock } from "../parts/PromiseBlock";
import type { OfferedOutput } from "../state/output-states";
import type { PaneState } from "../state/pane-state";
import type { PaneStore } from "../state/pane-store";
import { requestOf } from "../state/requesting";
import { usePaneText } from "../state/text-context";
import { quiet, type } from "../theme/measures";
import { formatSeconds } from "../view/clock";
import { entriesForeseen, sheetsAsked } from "../view/sheet-request";
import { KeepingBlock } from "./KeepingBlock";
import { LastWriting } from "./LastWriting";
import { RemoveAll } from "./RemoveAll";
import { SheetChoices } from "./SheetChoices";
import { UndoneLines } from "./UndoneLines";
import { UndoQuestion } from "./UndoQuestion";
import { VersionChoice } from "./VersionChoice";
import { isUnderWay, WritingFoot, type WritingStep } from "./WritingFoot";

interface ChoosingProps {
  readonly store: PaneStore;
  readonly state: PaneState;
  readonly output: Extract<
    OfferedOutput,
    { readonly step: "ready" | "stopped" | "written" | "undone" | WritingStep }
  >;
}

/** Which sheets are to be written, before and after it. */
export function Choosing({ store, state, output }: ChoosingProps) {
  const styles = useStyles();
  const text = usePaneText();
  const { offer } = output;
  const { undo, screening } = state;
  const request = requestOf(offer, state);
  const asked = sheetsAsked(offer, request);
  const isWriting = isUnderWay(output);
  const isLocked = isWriting || undo.step === "running" || state.removal.step === "running";
  const isWritten = output.step === "written";
  const { kept, setAside } = isWritten ? output.entries : entriesForeseen(offer, request);
  const last = (
    <LastWriting
      when={state.preferences.kept.lastWriting}
      undo={undo}
      isLocked={isLocked}
      onUndo={() => void store.undoWriting()}
    />
  );
  return (
    <>
      <Content dense>
        <Title>{titleOf(output, text.output)}</Title>
        {undo.step === "asks" && <UndoQuestion store={store} cells={undo.cells} />}
        {isWritten && (
          <PromiseBlock>
            {text.output.writtenIn(output.sheets.length, formatSeconds(output.seconds))}
          </PromiseBlock>
        )}
        {output.step === "stopped" && <PromiseBlock>{text.output.stopped}</PromiseBlock>}
        {output.step === "undone" && (
          <UndoneLines
            back={output.back}
            removed={output.removed}
            worked={screening.step === "done" ? screening.endedAt : null}
          />
        )}
        <VersionChoice
          version={offer.version}
          isLocked={isLocked}
          onChoose={(version) => void store.chooseVersion(version)}
        />
        <SheetChoices
          store={store}
          offer={offer}
          request={request}
          school={state.school}
          isLocked={isLocked}
          sheetOf={(report) => sheetWritten(output, report)}
        />
        {offer.version === "public" && (
          <p className={styles.note}>{text.attention.output.publicNote}</p>
        )}
        <KeepingBlock
          promise={isWritten ? null : kept > 0 ? text.output.keeps(kept) : text.output.promise}
          marking={state.marking}
          isLocked={isLocked}
          onSwitch={(isOn) => void store.switchMarking(isOn)}
        />
        {setAside > 0 && <p className={styles.note}>{text.output.setsAside(setAside)}</p>}
        <RemoveAll store={store} removal={state.removal} isLocked={isLocked} />
        <LowWindowNote>{last}</LowWindowNote>
      </Content>
      <Foot note={last}>
        {isUnderWay(output) ? (
          <WritingFoot output={output} onStop={store.stopWriting} />
        ) : (
          <FootButton disabled={asked === 0 || isLocked} onPress={() => void store.write()}>
            {asked === 0
              ? text.output.pickOne
              : isWritten
                ? text.results.update
                : text.output.write(asked)}
          </FootButton>
        )}
      </Foot>
    </>
  );
}

/** The sheet written for a report; the first of them where there is one a class. */
function sheetWritten(output: ChoosingProps["output"], report: string): string | null {
  if (output.step !== "written") return null;
  const at = output.reports.findIndex((key) => reportOf(key) === report);
  return output.sheets[at] ?? null;
}

function titleOf(
  { step }: ChoosingProps["output"],
  text: ReturnType<typeof usePaneText>["output"],
): string {
  if (step === "undone") return text.undo.doneTitle;
  return step === "written" ? text.writtenTitle : text.title;
}

const useStyles = makeStyles({
  note: { flexShrink: 0, margin: 0, ...type.small, ...quiet },
});
