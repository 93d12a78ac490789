import { makeStyles, ProgressBar } from "@fluentui/react-components";
import { reportOf } from "../../sheet";
import { Content } from "../frame/Content";
import { Foot, FootButton } from "../frame/Foot";
import { LowWindowNote } from "../frame/LowWindowNote";
import { Title } from "../frame/Title";
import { PromiseBlock } from "../parts/PromiseBlock";
import type { PaneMemory } from "../services";
import type { OutputState, PaneState } from "../state/pane-state";
import type { PaneStore } from "../state/pane-store";
import { requestOf } from "../state/requesting";
import { usePaneText } from "../state/text-context";
import { quiet, type } from "../theme/measures";
import { entriesForeseen, sheetsAsked } from "../view/sheet-request";
import { KeepingBlock } from "./KeepingBlock";
import { LastWriting } from "./LastWriting";
import { RemoveAll } from "./RemoveAll";
import { SheetChoices } from "./SheetChoices";
import { UndoneLines } from "./UndoneLines";
import { UndoQuestion } from "./UndoQuestion";
import { VersionChoice } from "./VersionChoice";

interface ChoosingProps {
  readonly store: PaneStore;
  readonly state: PaneState;
  readonly output: Extract<
    OutputState,
    { readonly step: "ready" | "planning" | "writing" | "written" | "undone" }
  >;
  readonly memory: PaneMemory;
}

/** Which sheets are to be written, before and after it. */
export function Choosing({ store, state, output, memory }: ChoosingProps) {
  const styles = useStyles();
  const text = usePaneText();
  const { offer } = output;
  const { undo, screening } = state;
  const request = requestOf(offer, state);
  const asked = sheetsAsked(offer, request);
  const isWriting = output.step === "planning" || output.step === "writing";
  const isLocked = isWriting || undo.step === "running" || state.removal.step === "running";
  const isWritten = output.step === "written";
  const { kept, setAside } = isWritten ? output.entries : entriesForeseen(offer, request);
  const last = (
    <LastWriting
      when={memory.recall("last-writing")}
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
        {isWritten && <PromiseBlock>{text.output.written(output.sheets.length)}</PromiseBlock>}
        {output.step === "undone" && (
          <UndoneLines
            back={output.back}
            removed={output.removed}
            worked={screening.step === "done" ? screening.endedAt : null}
          />
        )}
        <VersionChoice version={offer.version} isLocked={isLocked} onChoose={store.chooseVersion} />
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
        {isWriting && <WritingProgress output={output} />}
        <FootButton disabled={asked === 0 || isLocked} onPress={() => void store.write()}>
          {asked === 0
            ? text.output.pickOne
            : isWritten
              ? text.results.update
              : text.output.write(asked)}
        </FootButton>
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

function WritingProgress({
  output,
}: {
  readonly output: Extract<OutputState, { readonly step: "planning" | "writing" }>;
}) {
  const styles = useStyles();
  const text = usePaneText().output;
  const isPlanning = output.step === "planning";
  return (
    <div className={styles.progress}>
      <span>
        {isPlanning
          ? text.planning(output.sheets)
          : text.writing(Math.min(output.done + 1, output.total), output.total)}
      </span>
      <ProgressBar
        value={isPlanning || output.total === 0 ? 0 : output.done / output.total}
        thickness="large"
        aria-label={text.title}
      />
    </div>
  );
}

const useStyles = makeStyles({
  note: { flexShrink: 0, margin: 0, ...type.small, ...quiet },
  progress: { display: "flex", flexDirection: "column", rowGap: "6px", ...type.small },
});
