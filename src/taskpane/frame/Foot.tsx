import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ComponentProps, ReactNode } from "react";
import { hairline, lowWindow, measures, narrowPane, quiet, type } from "../theme/measures";

interface FootProps {
  readonly children: ReactNode;
  /** At most one quiet line: a promise, the standing sentence. */
  readonly note?: ReactNode;
}

/** The fixed band at the bottom with the screen's one primary button. */
export function Foot({ children, note }: FootProps) {
  const styles = useStyles();
  return (
    <footer className={styles.foot} data-band>
      {children}
      {note !== undefined && <div className={styles.note}>{note}</div>}
    </footer>
  );
}

interface FootButtonProps {
  readonly children: string;
  readonly onPress: () => void;
  readonly icon?: ComponentProps<typeof Button>["icon"];
  readonly iconAfter?: boolean;
  readonly disabled?: boolean;
  /** 停止 stands at the primary's place and is none. */
  readonly secondary?: boolean;
  /** 开始筛查 is taller. */
  readonly tall?: boolean;
}

/** The screen's main button; Ctrl+Enter presses it from anywhere. */
export function FootButton({
  children,
  onPress,
  icon,
  iconAfter = false,
  disabled = false,
  secondary = false,
  tall = false,
}: FootButtonProps) {
  const styles = useStyles();
  return (
    <Button
      appearance={secondary ? "secondary" : "primary"}
      size="large"
      className={mergeClasses(styles.button, tall && styles.tall)}
      iconPosition={iconAfter ? "after" : "before"}
      disabledFocusable={disabled}
      onClick={onPress}
      data-primary
      {...(icon === undefined ? {} : { icon })}
    >
      {children}
    </Button>
  );
}

const useStyles = makeStyles({
  foot: {
    display: "flex",
    flexDirection: "column",
    flexShrink: 0,
    rowGap: "8px",
    padding: `10px ${measures.side} 12px`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: hairline,
  },
  note: { textAlign: "center", ...type.small, ...quiet, [lowWindow]: { display: "none" } },
  button: {
    width: "100%",
    maxWidth: "none",
    minWidth: 0,
    minHeight: measures.footButton,
    fontSize: "16px",
    fontWeight: tokens.fontWeightSemibold,
    [narrowPane]: { padding: "0 4px", "& .fui-Button__icon": { display: "none" } },
  },
  tall: { minHeight: measures.startButton, fontSize: "18px" },
});
