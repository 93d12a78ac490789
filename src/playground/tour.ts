import { tourStops, type TourStop, type TourWords } from "./tour-words";

/** Where the real things are now; null where one is not to be seen. */
export type TourPlaces = Readonly<Record<TourStop, () => DOMRect | null>>;

export interface Tour {
  /** Begins, unless it was closed in this tab before or the address says `?tour=off`. */
  readonly beginOnce: () => void;
  readonly begin: () => void;
}

interface TourParts {
  readonly hint: HTMLElement;
  readonly ring: HTMLElement;
  readonly words: TourWords;
  readonly places: TourPlaces;
}

/** 第一次来: short hints in a row, each beside the real thing. Nothing waits for them. */
export function setUpTour({ hint, ring, words, places }: TourParts): Tour {
  const part = partsOf(hint);
  let step: number | null = null;
  const place = (): void => {
    const stop = step === null ? undefined : tourStops[step];
    const rect = stop && places[stop]();
    hint.hidden = step === null;
    ring.hidden = !rect;
    if (!rect) return;
    putRound(ring, rect);
    putBeside(hint, rect);
  };
  const show = (next: number | null): void => {
    step = next;
    const stop = next === null ? undefined : tourStops[next];
    if (next === null || stop === undefined) {
      place();
      return;
    }
    const isLast = next === tourStops.length - 1;
    part.title.textContent = words.stops[stop].title;
    part.text.textContent = words.stops[stop].text;
    part.step.textContent = words.step(next + 1, tourStops.length);
    part.skip.textContent = words.skip;
    part.skip.hidden = isLast;
    part.next.textContent = isLast ? words.done : words.next;
    place();
  };
  const close = (): void => {
    rememberClosed();
    show(null);
  };
  part.next.addEventListener("click", () => {
    if (step === tourStops.length - 1) close();
    else show((step ?? 0) + 1);
  });
  part.skip.addEventListener("click", close);
  hint.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") close();
  });
  window.addEventListener("resize", place);
  return {
    beginOnce: () => {
      if (!isUnwanted(location.search)) show(0);
    },
    begin: () => {
      show(0);
      part.next.focus();
    },
  };
}

function partsOf(hint: HTMLElement) {
  const find = (name: string): HTMLElement => {
    const element = hint.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (!element) throw new Error(`The hint has no part “${name}”.`);
    return element;
  };
  return {
    title: find("title"),
    text: find("text"),
    step: find("step"),
    skip: find("skip"),
    next: find("next"),
  };
}

const gap = 12;
const edge = 8;

function putRound(ring: HTMLElement, { left, top, width, height }: DOMRect): void {
  Object.assign(ring.style, {
    left: `${left}px`,
    top: `${top}px`,
    width: `${width}px`,
    height: `${height}px`,
  });
}

/** Under what is at the top, above what fills the page, at the left of the rest: never over it. */
function putBeside(hint: HTMLElement, target: DOMRect): void {
  const { innerWidth, innerHeight } = window;
  const { offsetWidth: width, offsetHeight: height } = hint;
  const within = (at: number, most: number): number => Math.max(edge, Math.min(at, most - edge));
  const isWide = target.width > innerWidth / 2;
  const left = isWide
    ? target.left + (target.width - width) / 2
    : target.left - width - gap >= edge
      ? target.left - width - gap
      : target.left;
  const top = isWide
    ? target.bottom - height - 3 * gap
    : target.left - width - gap >= edge && target.top > height
      ? target.bottom - height
      : target.left - width - gap >= edge
        ? target.top
        : target.bottom + gap;
  hint.style.left = `${within(left, innerWidth - width)}px`;
  hint.style.top = `${within(top, innerHeight - height)}px`;
}

const memoryKey = "xueqing.tour";

function isUnwanted(search: string): boolean {
  if (new URLSearchParams(search).get("tour") === "off") return true;
  try {
    return sessionStorage.getItem(memoryKey) === "closed";
  } catch {
    return false;
  }
}

/** For this tab only; where even that is not allowed the hints come again, which does no harm. */
function rememberClosed(): void {
  try {
    sessionStorage.setItem(memoryKey, "closed");
  } catch {
    return;
  }
}
