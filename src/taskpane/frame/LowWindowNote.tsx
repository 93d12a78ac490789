import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { lowWindow, quiet, type } from "../theme/measures";

/** The foot's note, moved into the content where the foot has room for the button only. */
export function LowWindowNote({ children }: { readonly children: ReactNode }) {
  return <div className={useStyles().note}>{children}</div>;
}

const useStyles = makeStyles({
  note: { display: "none", ...type.small, ...quiet, [lowWindow]: { display: "block" } },
});
