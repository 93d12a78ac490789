import { Button, makeStyles } from "@fluentui/react-components";
import { ChevronLeft20Regular } from "@fluentui/react-icons";

interface BackButtonProps {
  readonly children: string;
  readonly onPress: () => void;
}

/** 〈 结果 */
export function BackButton({ children, onPress }: BackButtonProps) {
  const styles = useStyles();
  return (
    <Button
      appearance="subtle"
      className={styles.back}
      icon={<ChevronLeft20Regular />}
      onClick={onPress}
    >
      {children}
    </Button>
  );
}

const useStyles = makeStyles({
  back: { minWidth: 0, height: "36px", padding: "0 8px 0 4px" },
});
