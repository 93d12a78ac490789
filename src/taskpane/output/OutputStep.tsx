import { Link, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { OneAnswerScreen } from "../frame/OneAnswerScreen";
import { FailureBlock } from "../parts/FailureBlock";
import { PromiseBlock } from "../parts/PromiseBlock";
import { RefusalBlock } from "../parts/RefusalBlock";
import type { Failure } from "../state/failure-of";
import type { PaneState } from "../state/pane-state";
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
  const toSheets = text.output.toSheets;
  const toResults = {
    to: text.output.toResults,
    onLeave: () => {
      store.show({ at: "results" });
    },
  };
  const rewrite = () => void store.write();
  if (removal.step === "failed") {
    return (
      <NotDone
        title={text.output.removal.failedTitle}
        unchanged={isLeftHalf(removal.failure) ? null : text.output.undo.unchanged}
        onRetry={() => void store.askRemoval()}
        leave={{ to: toSheets, onLeave: store.leaveRemoval }}
      >
        <FailureBlock failure={removal.failure} />
      </NotDone>
    );
  }
  if (undo.step === "failed" || undo.step === "refused") {
    return (
      <NotDone
        title={text.output.undo.failedTitle}
        unchanged={
          undo.step === "failed" && isLeftHalf(undo.failure) ? null : text.output.undo.unchanged
        }
        onRetry={() => void store.undoWriting()}
        leave={{ to: toSheets, onLeave: store.leaveUndo }}
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
    case "not-offered":
      return (
        <NotDone
          title={text.output.notYetTitle}
          unchanged={text.failure.unchanged}
          onRetry={store.openOutput}
          leave={toResults}
        >
          <FailureBlock failure={output.failure} />
        </NotDone>
      );
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
        <NotDone
          title={text.output.refusedTitle}
          unchanged={text.failure.unchanged}
          onRetry={rewrite}
          leave={toResults}
        >
          <TypedEntries cells={output.cells} onSelect={(at) => void store.selectCell(at)} />
        </NotDone>
      );
    case "source-changed":
      return (
        <NotDone
          title={text.output.refusedTitle}
          unchanged={text.failure.unchanged}
          button={text.output.rescreen}
          onRetry={() => void store.startScreening()}
          leave={toResults}
        >
          <RefusalBlock>{text.output.sourceChanged(output.sheets)}</RefusalBlock>
        </NotDone>
      );
    case "failed":
      return (
        <NotDone
          title={text.failure.writeTitle}
          unchanged={isLeftHalf(output.failure) ? null : text.failure.unchanged}
          onRetry={rewrite}
          leave={toResults}
        >
          <FailureBlock failure={output.failure} />
        </NotDone>
      );
  }
}

interface NotDoneProps {
  readonly title: string;
  /** What is the matter. */
  readonly children: ReactNode;
  /** The promise that nothing is lost; null where something was left half done. */
  readonly unchanged: string | null;
  /** 再试一次 if not said. */
  readonly button?: string;
  readonly onRetry: () => void;
  readonly leave: { readonly to: string; readonly onLeave: () => void };
}

/** Refused or failed: once more, or back to where one can choose. */
function NotDone({ title, children, unchanged, button, onRetry, leave }: NotDoneProps) {
  const styles = useStyles();
  const text = usePaneText();
  return (
    <OneAnswerScreen
      title={title}
      note={
        <Link as="button" className={styles.back} onClick={leave.onLeave}>
          {leave.to}
        </Link>
      }
      leads="again"
      button={button ?? text.frame.tryAgain}
      onPress={onRetry}
    >
      {children}
      {unchanged !== null && <PromiseBlock>{unchanged}</PromiseBlock>}
    </OneAnswerScreen>
  );
}

function isLeftHalf({ problem }: Failure): boolean {
  return problem === "write-left-half";
}

const useStyles = makeStyles({ back: type.small });
