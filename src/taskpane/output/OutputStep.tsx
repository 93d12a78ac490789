import { Link, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { OneAnswerScreen } from "../frame/OneAnswerScreen";
import { FailureBlock } from "../parts/FailureBlock";
import { PromiseBlock } from "../parts/PromiseBlock";
import { RefusalBlock } from "../parts/RefusalBlock";
import type { Failure, PaneState } from "../state/pane-state";
import type { PaneStore } from "../state/pane-store";
import { usePaneText } from "../state/text-context";
import { type } from "../theme/measures";
import { Choosing } from "./Choosing";
import { OfferingScreen } from "./OfferingScreen";
import { RemoveAll } from "./RemoveAll";
import { TypedEntries } from "./TypedEntries";

interface OutputStepProps {
  readonly store: PaneStore;
  readonly state: PaneState;
}

/** 输出: which sheets, the promise, the writing and what became of it, and how to take it back. */
export function OutputStep({ store, state }: OutputStepProps) {
  const { output, undo, removal } = state;
  const text = usePaneText();
  const back = <ToResults store={store} />;
  const rewrite = () => void store.write();
  if (removal.step === "failed") {
    return (
      <NotDone
        title={text.output.removal.failedTitle}
        isUnchanged={!isLeftHalf(removal.failure)}
        onRetry={() => void store.askRemoval()}
        onLeave={store.leaveRemoval}
      >
        <FailureBlock failure={removal.failure} />
      </NotDone>
    );
  }
  if (undo.step === "failed" || undo.step === "refused") {
    return (
      <NotDone
        title={text.output.undo.failedTitle}
        isUnchanged={undo.step === "refused" || !isLeftHalf(undo.failure)}
        onRetry={() => void store.undoWriting()}
        onLeave={store.leaveUndo}
      >
        {undo.step === "failed" ? (
          <FailureBlock failure={undo.failure} />
        ) : undo.outcome.kind === "typed-entries" ? (
          <TypedEntries cells={undo.outcome.cells} onSelect={(at) => void store.selectCell(at)} />
        ) : undo.outcome.kind === "source-changed" ? (
          <RefusalBlock>{text.output.undo.changedMeanwhile(undo.outcome.sheets)}</RefusalBlock>
        ) : null}
      </NotDone>
    );
  }
  switch (output.step) {
    case "unplanned":
      return (
        <OneAnswerScreen
          title={text.output.notYetTitle}
          leads="on"
          button={text.screening.toRules}
          onPress={() => {
            store.show({ at: "rules" });
          }}
        >
          <PromiseBlock>{text.output.notYet}</PromiseBlock>
          <RemoveAll store={store} removal={removal} />
        </OneAnswerScreen>
      );
    case "offering":
      return <OfferingScreen />;
    case "ready":
    case "stopped":
    case "planning":
    case "writing":
    case "placing":
    case "written":
    case "undone":
      return <Choosing store={store} state={state} output={output} />;
    case "typed-entries":
      return (
        <OneAnswerScreen
          title={text.output.refusedTitle}
          note={back}
          leads="again"
          button={text.frame.tryAgain}
          onPress={rewrite}
        >
          <TypedEntries cells={output.cells} onSelect={(at) => void store.selectCell(at)} />
          <PromiseBlock>{text.failure.unchanged}</PromiseBlock>
        </OneAnswerScreen>
      );
    case "source-changed":
      return (
        <OneAnswerScreen
          title={text.output.refusedTitle}
          note={back}
          leads="again"
          button={text.output.rescreen}
          onPress={() => void store.startScreening()}
        >
          <RefusalBlock>{text.output.sourceChanged(output.sheets)}</RefusalBlock>
          <PromiseBlock>{text.failure.unchanged}</PromiseBlock>
        </OneAnswerScreen>
      );
    case "failed":
      return (
        <OneAnswerScreen
          title={text.failure.writeTitle}
          note={back}
          leads="again"
          button={text.frame.tryAgain}
          onPress={rewrite}
        >
          <FailureBlock failure={output.failure} />
          {!isLeftHalf(output.failure) && <PromiseBlock>{text.failure.unchanged}</PromiseBlock>}
        </OneAnswerScreen>
      );
  }
}

function ToResults({ store }: Pick<OutputStepProps, "store">) {
  return (
    <Link
      as="button"
      className={useStyles().back}
      onClick={() => {
        store.show({ at: "results" });
      }}
    >
      {usePaneText().output.toResults}
    </Link>
  );
}

interface NotDoneProps {
  readonly title: string;
  /** What is the matter. */
  readonly children: ReactNode;
  readonly isUnchanged: boolean;
  readonly onRetry: () => void;
  readonly onLeave: () => void;
}

/** Something other than writing failed: once more, or back to the choice of sheets. */
function NotDone({ title, children, isUnchanged, onRetry, onLeave }: NotDoneProps) {
  const styles = useStyles();
  const text = usePaneText();
  return (
    <OneAnswerScreen
      title={title}
      note={
        <Link as="button" className={styles.back} onClick={onLeave}>
          {text.output.toSheets}
        </Link>
      }
      leads="again"
      button={text.frame.tryAgain}
      onPress={onRetry}
    >
      {children}
      {isUnchanged && <PromiseBlock>{text.output.undo.unchanged}</PromiseBlock>}
    </OneAnswerScreen>
  );
}

function isLeftHalf({ problem }: Failure): boolean {
  return problem === "write-left-half";
}

const useStyles = makeStyles({ back: type.small });
