import { makeStyles } from "@fluentui/react-components";
import { LockClosed16Regular } from "@fluentui/react-icons";
import { quiet, type } from "../theme/measures";

/** 只在这台电脑上处理，不上传 */
export function LocalOnlyLine({ children }: { readonly children: string }) {
  const styles = useStyles();
  return (
    <div className={styles.line}>
      <LockClosed16Regular className={styles.icon} aria-hidden />
      {children}
    </div>
  );
}

const useStyles = makeStyles({
  line: { display: "flex", columnGap: "6px", justifyContent: "center", ...type.small, ...quiet },
  icon: { flexShrink: 0, marginTop: "1px" },
});
