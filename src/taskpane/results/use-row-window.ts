import { useCallback, useEffect, useState, type RefObject } from "react";

/** Which rows of a long list are drawn. */
export interface RowWindow {
  readonly first: number;
  /** One past the last. */
  readonly end: number;
}

/** Short lists are drawn whole. */
const windowedFrom = 100;
/** Rows drawn above and below what is seen. */
const margin = 8;
/** Taken where nothing is laid out (a hidden pane). */
const assumedHeight = 720;

/** Follows the scrolling band and says which rows of the list inside it are to be drawn. */
export function useRowWindow(
  list: RefObject<HTMLElement | null>,
  band: RefObject<HTMLElement | null>,
  rows: number,
  rowHeight: number,
): RowWindow {
  const [seen, setSeen] = useState<RowWindow>(() => windowFrom(0, assumedHeight, rowHeight));
  const measure = useCallback(() => {
    if (!list.current || !band.current) return;
    const frame = band.current.getBoundingClientRect();
    const above = frame.top - list.current.getBoundingClientRect().top;
    const next = windowFrom(above, frame.height || assumedHeight, rowHeight);
    setSeen((before) => (before.first === next.first && before.end === next.end ? before : next));
  }, [list, band, rowHeight]);
  useEffect(() => {
    const scrolled = band.current;
    if (!scrolled) return;
    // With the frame's own layout: what was just drawn is not laid out for this alone.
    const frame = requestAnimationFrame(measure);
    scrolled.addEventListener("scroll", measure, { passive: true });
    window.addEventListener("resize", measure);
    return () => {
      cancelAnimationFrame(frame);
      scrolled.removeEventListener("scroll", measure);
      window.removeEventListener("resize", measure);
    };
  }, [band, measure, rows]);
  if (rows <= windowedFrom) return { first: 0, end: rows };
  const end = Math.min(rows, seen.end);
  return { first: Math.min(seen.first, Math.max(0, end - 1)), end };
}

function windowFrom(above: number, height: number, rowHeight: number): RowWindow {
  const first = Math.max(0, Math.floor(above / rowHeight) - margin);
  return { first, end: first + Math.ceil(height / rowHeight) + 2 * margin };
}
