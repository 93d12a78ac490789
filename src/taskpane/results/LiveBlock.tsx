import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect } from "react";
import type { CellAddress } from "../../sheet";
import { CellLink } from "../parts/CellLink";
import { noteMoment } from "../state/live-timeline";
import type { LiveRemark } from "../state/screening-states";
import { usePaneText } from "../state/text-context";
import { rangeAddress, type CellRange } from "../view/cell-ranges";
import { NewsBlock } from "./NewsBlock";

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
    <NewsBlock
      update={
        older === null ? null : { words: live.update, spoken: live.updateLong, onPress: onUpdate }
      }
    >
      <span>
        <Said remark={remark} onSelect={onSelect} onSelectRange={onSelectRange} />
      </span>
      {older !== null && <span className={styles.older}>{older}</span>}
    </NewsBlock>
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
  older: { color: tokens.colorNeutralForeground2 },
});
