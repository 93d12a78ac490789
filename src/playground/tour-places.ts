import type { TourPlaces } from "./tour";

/** The real things on the page and in the pane's frame, as they stand at the moment. */
export function tourPlaces({
  grid,
  pane,
  download,
}: {
  readonly grid: HTMLElement;
  readonly pane: HTMLElement;
  readonly download: HTMLElement;
}): TourPlaces {
  const inPane = (find: (document: Document) => Element | null | undefined): DOMRect | null => {
    const frame = pane.querySelector("iframe");
    if (!frame || !isSeen(frame)) return null;
    const outer = frame.getBoundingClientRect();
    const inner = frame.contentDocument && find(frame.contentDocument)?.getBoundingClientRect();
    return inner
      ? new DOMRect(outer.left + inner.left, outer.top + inner.top, inner.width, inner.height)
      : outer;
  };
  return {
    grid: () => grid.getBoundingClientRect(),
    recognised: () => inPane((document) => document.querySelector("main")),
    onwards: () => inPane((document) => document.querySelector("footer button")),
    output: () => inPane((document) => [...document.querySelectorAll("[role=tab]")][4]),
    download: () => download.getBoundingClientRect(),
  };
}

function isSeen(element: Element): boolean {
  return element.getClientRects().length > 0;
}
