import { makeStyles } from "@fluentui/react-components";
import type { PolicyChange, PolicyDraft } from "../../../rules";
import type { FormProblems } from "../../view/problems-at";
import { Block, BlockHeading } from "../../parts/Block";
import { ProblemLines } from "./ProblemLines";

/** What every part of the form is given. */
export interface FormPartProps {
  readonly draft: PolicyDraft;
  readonly problems: FormProblems;
  readonly onChange: (change: PolicyChange) => void;
}

interface FormPartBlockProps {
  readonly heading: string;
  /** Said under the part. */
  readonly problems: readonly string[];
  readonly children: React.ReactNode;
}

/** One part of the form with its heading and what is to be mended in it. */
export function FormPart({ heading, problems, children }: FormPartBlockProps) {
  return (
    <Block className={useStyles().part}>
      <BlockHeading>{heading}</BlockHeading>
      {children}
      <ProblemLines problems={problems} />
    </Block>
  );
}

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", rowGap: "8px" },
});
