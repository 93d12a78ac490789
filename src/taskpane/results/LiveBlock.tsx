import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowSync20Regular } from "@fluentui/react-icons";
import { useEffect } from "react";
import type { CellAddress } from "../../sheet";
import { CellLink } from "../parts/CellLink";
import { noteMoment } from "../state/live-timeline";
import type { LiveRemark } from "../state/pane-state";
import { usePaneText } from "../state/text-context";
import { measures, type } from "../theme/measures";
import { rangeAddress, type CellRange } from "../view/cell-ranges";

interface LiveBlockProps {
  readonly remark: LiveRemark;
  /** 结果表还是 10:24 的; null where no result sheets were written. */
  readonly older: string | null;
  readonly onSelect: (at: CellAddress) => void;
  readonly onSelectRange: (range: CellRange) => void;
  readonly onUpdate: () => void;
}

/** 补考成绩!D12 刚录入 63: what was typed since, and that the result sheets do not know of it. */
export function LiveBlock({ remark, older, onSelect, onSelectRange, onUpdate }: LiveBlockProps) {
  const styles = useStyles();
  const { live } = usePaneText();
  usePaintedMark(remark);
  return (
    <section className={styles.block}>
      <ArrowSync20Regular className={styles.icon} aria-hidden />
      <span className={styles.words}>
        <span>
          <Said remark={remark} onSelect={onSelect} onSelectRange={onSelectRange} />
        </span>
        {older !== null && <span className={styles.older}>{older}</span>}
      </span>
      {older !== null && (
        <Button
          appearance="transparent"
          className={styles.update}
          aria-label={live.updateLong}
          onClick={onUpdate}
        >
          {live.update}
        </Button>
      )}
    </section>
  );
}

function Said({
  remark,
  onSelect,
  onSelectRange,
}: Pick<LiveBlockProps, "remark" | "onSelect" | "onSelectRange">) {
  const { live } = usePaneText();
  switch (remark.kind) {
    case "cell":
      return (
        <>
          <CellLink at={remark.at} onSelect={onSelect} />{" "}
          {remark.shown === "" ? live.cleared : live.typed(remark.shown)}
        </>
      );
    case "cells":
      return (
        <>
          <Link
            as="button"
            onClick={() => {
              onSelectRange(remark);
            }}
          >
            {rangeAddress(remark)}
          </Link>{" "}
          {live.cells(remark.cells)}
        </>
      );
    case "sheet":
      return <>{live.sheet(remark.sheet)}</>;
  }
}

/** Notes in the browser's timeline when what was typed stands on the screen. */
function usePaintedMark(remark: LiveRemark): void {
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      noteMoment("xueqing:live-shown");
    });
    return () => {
      cancelAnimationFrame(frame);
    };
  }, [remark]);
}

const useStyles = makeStyles({
  block: {
    display: "flex",
    flexShrink: 0,
    alignItems: "center",
    columnGap: "8px",
    padding: `6px 4px 6px ${measures.insideBlock}`,
    borderRadius: measures.blockRadius,
    border: `1px solid ${tokens.colorBrandBackground}`,
    boxShadow: `inset 3px 0 0 ${tokens.colorBrandBackground}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  icon: { flexShrink: 0, color: tokens.colorBrandForeground1 },
  words: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    minWidth: 0,
    fontVariantNumeric: "tabular-nums",
    ...type.reason,
  },
  older: { color: tokens.colorNeutralForeground2 },
  update: { flexShrink: 0, minWidth: 0, padding: "0 8px", color: tokens.colorBrandForegroundLink },
});
