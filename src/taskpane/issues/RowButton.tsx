import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ComponentProps } from "react";
import { measures } from "../theme/measures";

interface RowButtonProps {
  readonly children: string;
  readonly icon?: ComponentProps<typeof Button>["icon"];
  readonly label?: string;
  readonly expanded?: boolean;
  /** Takes the focus when its answer is taken back. */
  readonly isAnswer?: boolean;
  readonly onPress: () => void;
}

/** The button at the right of a row: 去填, 去看, 选人, 按 78 读. */
export function RowButton(props: RowButtonProps) {
  const { children, icon, label, expanded, isAnswer = false, onPress } = props;
  return (
    <Button
      className={useStyles().button}
      onClick={onPress}
      {...(isAnswer ? { "data-answer": true } : {})}
      {...(icon === undefined ? {} : { icon })}
      {...(label === undefined ? {} : { "aria-label": label })}
      {...(expanded === undefined ? {} : { "aria-expanded": expanded })}
    >
      {children}
    </Button>
  );
}

const useStyles = makeStyles({
  button: {
    flexShrink: 0,
    minWidth: 0,
    height: measures.rowButton,
    padding: "0 10px 0 8px",
    fontWeight: tokens.fontWeightRegular,
    whiteSpace: "nowrap",
  },
});
