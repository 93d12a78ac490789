import { Link, makeStyles, ProgressBar } from "@fluentui/react-components";
import type { CellAddress } from "../../sheet";
import { Content } from "../frame/Content";
import { Foot, FootButton } from "../frame/Foot";
import { LowWindowNote } from "../frame/LowWindowNote";
import { OneAnswerScreen } from "../frame/OneAnswerScreen";
import { Title } from "../frame/Title";
import { FailureBlock } from "../parts/FailureBlock";
import { PromiseBlock } from "../parts/PromiseBlock";
import { RefusalBlock } from "../parts/RefusalBlock";
import type { OutputState, OutputVersion } from "../state/pane-state";
import { usePaneText } from "../state/text-context";
import { quiet, type } from "../theme/measures";
import { SheetChoices } from "./SheetChoices";
import { TypedEntries } from "./TypedEntries";
import { VersionChoice } from "./VersionChoice";

interface OutputScreenProps {
  readonly output: OutputState;
  /** 8月27日 16:40, or null if nothing was written yet. */
  readonly lastWriting: string | null;
  readonly onToggle: (report: string) => void;
  readonly onVersion: (version: OutputVersion) => void;
  readonly onWrite: () => void;
  readonly onRescreen: () => void;
  readonly onToRules: () => void;
  readonly onToResults: () => void;
  readonly onSelect: (at: CellAddress) => void;
  readonly onOpenSheet: (sheet: string) => void;
}

/** 输出: which sheets, the promise, the writing and what became of it. */
export function OutputScreen(props: OutputScreenProps) {
  const { output } = props;
  const text = usePaneText();
  const styles = useStyles();
  const back = (
    <Link as="button" className={styles.back} onClick={props.onToResults}>
      {text.output.toResults}
    </Link>
  );
  switch (output.step) {
    case "unplanned":
      return (
        <OneAnswerScreen
          title={text.output.notYetTitle}
          leads="on"
          button={text.screening.toRules}
          onPress={props.onToRules}
        >
          <PromiseBlock>{text.output.notYet}</PromiseBlock>
        </OneAnswerScreen>
      );
    case "ready":
    case "writing":
    case "written":
      return <Choosing {...props} output={output} />;
    case "typed-entries":
      return (
        <OneAnswerScreen
          title={text.output.refusedTitle}
          note={back}
          leads="again"
          button={text.frame.tryAgain}
          onPress={props.onWrite}
        >
          <TypedEntries cells={output.cells} onSelect={props.onSelect} />
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
          onPress={props.onRescreen}
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
          onPress={props.onWrite}
        >
          <FailureBlock failure={output.failure} />
          {output.failure.problem !== "write-left-half" && (
            <PromiseBlock>{text.failure.unchanged}</PromiseBlock>
          )}
        </OneAnswerScreen>
      );
  }
}

/** What the person typed into the chosen sheets: before the writing as foreseen, after it as it went. */
function entriesOf(output: ChoosingProps["output"]) {
  if (output.step === "written") return output.entries;
  const chosen = output.foreseen.filter(({ report }) => !output.leftOut.has(report));
  return {
    kept: chosen.reduce((sum, { kept }) => sum + kept, 0),
    setAside: chosen.reduce((sum, { setAside }) => sum + setAside.length, 0),
  };
}

interface ChoosingProps extends OutputScreenProps {
  readonly output: Extract<OutputState, { readonly step: "ready" | "writing" | "written" }>;
}

function Choosing(props: ChoosingProps) {
  const { output, lastWriting, onToggle, onWrite, onOpenSheet } = props;
  const styles = useStyles();
  const text = usePaneText();
  const { version, plans, withheld, leftOut } = output;
  const chosen = plans.filter(({ report }) => !leftOut.has(report)).length;
  const note = lastWriting === null ? undefined : text.output.lastWriting(lastWriting);
  const isWriting = output.step === "writing";
  const { kept, setAside } = entriesOf(output);
  const promise = kept > 0 ? text.output.keeps(kept) : text.output.promise;
  return (
    <>
      <Content dense>
        <Title>{output.step === "written" ? text.output.writtenTitle : text.output.title}</Title>
        {output.step === "written" && (
          <PromiseBlock>{text.output.written(output.sheets.length)}</PromiseBlock>
        )}
        <VersionChoice version={version} isLocked={isWriting} onChoose={props.onVersion} />
        <SheetChoices
          plans={plans}
          withheld={withheld}
          leftOut={leftOut}
          isLocked={isWriting}
          written={output.step === "written" ? output.sheets : null}
          onToggle={onToggle}
          onOpenSheet={onOpenSheet}
        />
        {version === "public" && <p className={styles.note}>{text.attention.output.publicNote}</p>}
        {output.step !== "written" && <PromiseBlock>{promise}</PromiseBlock>}
        {setAside > 0 && <p className={styles.note}>{text.output.setsAside(setAside)}</p>}
        {note !== undefined && <LowWindowNote>{note}</LowWindowNote>}
      </Content>
      <Foot {...(note === undefined ? {} : { note })}>
        {isWriting && (
          <div className={styles.progress}>
            <span>
              {text.output.writing(Math.min(output.done + 1, output.total), output.total)}
            </span>
            <ProgressBar
              value={output.total === 0 ? 0 : output.done / output.total}
              thickness="large"
              aria-label={text.output.title}
            />
          </div>
        )}
        <FootButton disabled={chosen === 0 || isWriting} onPress={onWrite}>
          {chosen === 0
            ? text.output.pickOne
            : output.step === "written"
              ? text.results.update
              : text.output.write(chosen)}
        </FootButton>
      </Foot>
    </>
  );
}

const useStyles = makeStyles({
  back: type.small,
  note: { flexShrink: 0, margin: 0, ...type.small, ...quiet },
  progress: { display: "flex", flexDirection: "column", rowGap: "6px", ...type.small },
});
