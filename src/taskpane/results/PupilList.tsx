import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type KeyboardEvent, type MouseEvent } from "react";
import { useContentScroll } from "../frame/content-scroll";
import { usePaneText } from "../state/text-context";
import { hairline, measures } from "../theme/measures";
import type { ListRow } from "../view/list-rows";
import { PupilRow } from "./PupilRow";
import { useRowWindow } from "./use-row-window";

interface PupilListProps {
  readonly pupils: readonly ListRow[];
  /** What stands beside the name: the class, or the number where there is one class only. */
  readonly beside: (pupil: ListRow) => string;
  /** The pupil that the keyboard stands on; null is the first. */
  readonly active: number | null;
  /** Takes the focus, as when coming back from a pupil. */
  readonly takesFocus: boolean;
  readonly onActivate: (student: number) => void;
  readonly onOpen: (student: number) => void;
  /** A letter typed in the list goes to the search. */
  readonly onType: (letter: string) => void;
}

/** The list: one tab stop, ↑ ↓ Home End, Enter opens. Long lists are drawn as far as they are seen. */
export function PupilList(props: PupilListProps) {
  const { pupils, beside, active, takesFocus, onActivate, onOpen, onType } = props;
  const styles = useStyles();
  const text = usePaneText().results;
  const list = useRef<HTMLDivElement>(null);
  const band = useContentScroll();
  const { first, end } = useRowWindow(list, band, pupils.length, measures.listRow);
  const activeIndex = Math.max(
    0,
    pupils.findIndex(({ student }) => student === active),
  );

  useEffect(() => {
    if (!takesFocus) return;
    list.current?.focus({ preventScroll: true });
    revealRow(list.current, band.current, activeIndex);
    // Only on arrival: later moves reveal their row themselves.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  function goTo(index: number): void {
    const next = pupils[Math.min(Math.max(index, 0), pupils.length - 1)];
    if (!next) return;
    onActivate(next.student);
    revealRow(list.current, band.current, pupils.indexOf(next));
  }

  function onKeyDown(event: KeyboardEvent<HTMLDivElement>): void {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const here = pupils[activeIndex];
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: activeIndex + 1,
      ArrowUp: activeIndex - 1,
      Home: 0,
      End: pupils.length - 1,
      PageDown: activeIndex + 6,
      PageUp: activeIndex - 6,
    };
    const move = moves[event.key];
    if (move !== undefined) goTo(move);
    else if ((event.key === "Enter" || event.key === " ") && here) onOpen(here.student);
    else if (event.key.length === 1) onType(event.key);
    else return;
    event.preventDefault();
  }

  function onClick(event: MouseEvent<HTMLDivElement>): void {
    if (!(event.target instanceof Element)) return;
    const row = event.target.closest<HTMLElement>("[data-student]");
    if (row) onOpen(Number(row.dataset["student"]));
  }

  const drawn = pupils
    .map((pupil, index) => ({ pupil, index }))
    .filter(({ index }) => (index >= first && index < end) || index === activeIndex);
  return (
    <div
      ref={list}
      role="listbox"
      tabIndex={0}
      className={styles.list}
      style={{ height: pupils.length * measures.listRow }}
      aria-label={text.list}
      aria-activedescendant={rowId(pupils[activeIndex]?.student ?? 0)}
      onKeyDown={onKeyDown}
      onClick={onClick}
    >
      {drawn.map(({ pupil, index }) => (
        <PupilRow
          key={pupil.student}
          id={rowId(pupil.student)}
          row={pupil}
          beside={beside(pupil)}
          top={index * measures.listRow}
          position={index + 1}
          of={pupils.length}
          isActive={index === activeIndex}
          isChosen={pupil.student === active}
        />
      ))}
    </div>
  );
}

function rowId(student: number): string {
  return `pupil-${student}`;
}

function revealRow(list: HTMLElement | null, band: HTMLElement | null, index: number): void {
  if (!list || !band) return;
  const frame = band.getBoundingClientRect();
  const top = list.getBoundingClientRect().top + index * measures.listRow - frame.top;
  const bottom = top + measures.listRow - frame.height;
  if (top < 0) band.scrollTop += top;
  else if (bottom > 0) band.scrollTop += bottom;
}

const useStyles = makeStyles({
  list: {
    position: "relative",
    flexShrink: 0,
    boxSizing: "content-box",
    overflowX: "hidden",
    overflowY: "hidden",
    border: hairline,
    borderRadius: measures.blockRadius,
    backgroundColor: tokens.colorNeutralBackground1,
    outlineStyle: "none",
    ":focus-visible": { border: `1px solid ${tokens.colorStrokeFocus2}` },
    ":focus-visible [data-active]": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
  },
});
