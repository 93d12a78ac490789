import { Button, makeStyles, Radio, RadioGroup } from "@fluentui/react-components";
import { useState } from "react";
import type { SheetKey } from "../../records";
import type { AttendanceKind } from "../../school";
import { usePaneText } from "../state/text-context";
import { type } from "../theme/measures";

interface SymbolAnswersProps {
  /** The sheet that is looked at. */
  readonly sheet: SheetKey | null;
  /** Whether the answer could hold for other sheets as well. */
  readonly canSpan: boolean;
  /** As it is read now. */
  readonly now?: AttendanceKind;
  readonly onAnswer: (means: AttendanceKind, sheet: SheetKey | null) => void;
}

/** What a sign may mean, a button each; for this sheet or for all of them. One tap answers. */
export function SymbolAnswers({ sheet, canSpan, now, onAnswer }: SymbolAnswersProps) {
  const styles = useStyles();
  const text = usePaneText().attendance.question;
  const [isForAll, setIsForAll] = useState(true);
  const hasScope = canSpan && sheet !== null;
  return (
    <>
      {answers.map((means) => (
        <Button
          key={means}
          disabledFocusable={means === now}
          onClick={() => {
            onAnswer(means, hasScope && !isForAll ? sheet : null);
          }}
        >
          {text.answer[means]}
        </Button>
      ))}
      {hasScope && (
        <div className={styles.scope}>
          <span>{text.scope}</span>
          <RadioGroup
            layout="horizontal"
            className={styles.choice}
            aria-label={text.scope}
            value={isForAll ? "all" : "one"}
            onChange={(_, { value }) => {
              setIsForAll(value === "all");
            }}
          >
            <Radio value="all" label={{ className: styles.label, children: text.everySheet }} />
            <Radio value="one" label={{ className: styles.label, children: text.thisSheet }} />
          </RadioGroup>
        </div>
      )}
    </>
  );
}

const answers: readonly AttendanceKind[] = [
  ...(["present", "late", "leftEarly", "personalLeave", "sickLeave", "officialLeave"] as const),
  ...(["unexcused", "away", "blank"] as const),
];

const useStyles = makeStyles({
  scope: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gridColumn: "1 / -1",
    ...type.small,
  },
  choice: { flexWrap: "wrap" },
  label: { fontSize: "12px", lineHeight: "18px", paddingLeft: 0 },
});
