import { makeStyles, ProgressBar } from "@fluentui/react-components";
import { FootButton } from "../frame/Foot";
import type { OfferedOutput } from "../state/output-states";
import { usePaneText } from "../state/text-context";
import { offScreen, type } from "../theme/measures";

/** The steps of a writing under way. */
export type WritingStep = "planning" | "writing" | "placing";
type UnderWay = Extract<OfferedOutput, { readonly step: WritingStep }>;

export function isUnderWay<Output extends Pick<OfferedOutput, "step">>(
  output: Output,
): output is Extract<Output, { readonly step: WritingStep }> {
  return output.step === "planning" || output.step === "writing" || output.step === "placing";
}

interface WritingFootProps {
  readonly output: UnderWay;
  readonly onStop: () => void;
}

/** How far a writing is, with 停止 at the primary's place until the last step begins. */
export function WritingFoot({ output, onStop }: WritingFootProps) {
  const styles = useStyles();
  const text = usePaneText();
  const isLast = output.step === "placing";
  return (
    <>
      <div className={styles.progress}>
        <span>{phaseOf(output, text.output)}</span>
        <ProgressBar
          value={shareOf(output)}
          thickness="large"
          shape="rounded"
          aria-label={text.output.title}
        />
      </div>
      <div role="status" className={styles.spoken}>
        {spokenOf(output, text.output)}
      </div>
      <FootButton secondary disabled={isLast} onPress={onStop}>
        {isLast ? text.output.lastStep : text.screening.stop}
      </FootButton>
    </>
  );
}

type OutputWords = ReturnType<typeof usePaneText>["output"];

function phaseOf(output: UnderWay, text: OutputWords): string {
  switch (output.step) {
    case "planning":
      return text.planning(output.sheets);
    case "writing":
      return text.writing(Math.min(output.done + 1, output.total), output.total);
    case "placing":
      return text.placing(output.total);
  }
}

/** Said once a phase, not once a sheet. */
function spokenOf(output: UnderWay, text: OutputWords): string {
  return output.step === "writing" ? text.writingBegins(output.total) : phaseOf(output, text);
}

function shareOf(output: UnderWay): number {
  switch (output.step) {
    case "planning":
      return 0;
    case "writing":
      return output.total === 0 ? 0 : (output.done / output.total) * beforeLastStep;
    case "placing":
      return beforeLastStep;
  }
}

/** The share of the work that is done when the last step begins. */
const beforeLastStep = 0.9;

const useStyles = makeStyles({
  progress: { display: "flex", flexDirection: "column", rowGap: "6px", ...type.small },
  spoken: offScreen,
});
