import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
} from "@fluentui/react-components";
import { Delete16Regular } from "@fluentui/react-icons";
import type { RemovalState } from "../state/output-states";
import type { PaneStore } from "../state/pane-store";
import { usePaneText } from "../state/text-context";
import { measures, quiet, type } from "../theme/measures";

interface RemoveAllProps {
  readonly store: Pick<PaneStore, "askRemoval" | "leaveRemoval" | "removeEverything">;
  readonly removal: RemovalState;
  readonly isLocked?: boolean;
}

/** 全部清除…: a quiet button, and the one dialog of the pane. */
export function RemoveAll({ store, removal, isLocked = false }: RemoveAllProps) {
  const styles = useStyles();
  const text = usePaneText().output.removal;
  const isBusy = removal.step === "counting" || removal.step === "running";
  return (
    <>
      <Button
        appearance="subtle"
        className={styles.open}
        icon={<Delete16Regular />}
        disabledFocusable={isLocked || isBusy}
        onClick={() => void store.askRemoval()}
      >
        {removal.step === "counting" ? text.counting : text.action}
      </Button>
      <Dialog
        modalType="alert"
        open={removal.step === "asks" || removal.step === "running"}
        onOpenChange={(_, { open }) => {
          if (!open) store.leaveRemoval();
        }}
      >
        <DialogSurface className={styles.surface}>
          <DialogBody className={styles.body}>
            <DialogTitle className={styles.title}>{text.title}</DialogTitle>
            <DialogContent className={styles.content}>
              {text.goes}
              <ul className={styles.list}>
                {removal.step === "asks" && removal.sheets > 0 && (
                  <li>{text.sheets(removal.sheets)}</li>
                )}
                {removal.step === "asks" && removal.entries > 0 && (
                  <li className={styles.strong}>{text.entries(removal.entries)}</li>
                )}
                <li>{text.settings}</li>
                <li>{text.colours}</li>
              </ul>
              <p className={styles.line}>{text.stays}</p>
              <p className={styles.line}>{text.final}</p>
            </DialogContent>
            <DialogActions className={styles.actions}>
              <Button
                disabledFocusable={removal.step === "running"}
                onClick={() => void store.removeEverything()}
              >
                {removal.step === "running" ? text.running : text.confirm}
              </Button>
              <Button appearance="primary" onClick={store.leaveRemoval}>
                {text.leave}
              </Button>
            </DialogActions>
          </DialogBody>
        </DialogSurface>
      </Dialog>
    </>
  );
}

const useStyles = makeStyles({
  open: {
    flexShrink: 0,
    alignSelf: "flex-start",
    minWidth: 0,
    height: measures.rowButton,
    marginLeft: "-8px",
    padding: "0 8px",
    fontWeight: 400,
    ...quiet,
    fontSize: "13px",
  },
  surface: {
    width: `calc(100% - 2 * ${measures.side})`,
    maxWidth: "400px",
    boxSizing: "border-box",
    padding: "16px",
    borderRadius: measures.blockRadius,
  },
  body: { display: "flex", flexDirection: "column", rowGap: "10px" },
  title: type.large,
  content: { ...type.body },
  list: { margin: "4px 0 8px", paddingLeft: "20px" },
  strong: { fontWeight: 600 },
  line: { margin: "0 0 4px" },
  actions: {
    display: "grid",
    gridTemplateColumns: "1fr 1fr",
    columnGap: "8px",
    width: "100%",
    "& > button": { minWidth: 0, minHeight: "40px" },
  },
});
