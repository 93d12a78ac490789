import { setUpDropping } from "./dropping";
import { setUpLinkHere, type LinkHere } from "./link-here";
import { letPaneBeResized } from "./pane-width";
import { setUpSampleMenu } from "./sample-menu";
import { setUpTour, type Tour } from "./tour";
import { tourPlaces } from "./tour-places";
import type { Language, Opening, Words } from "./words";

/** The page round grid and pane: header, message bar, what is dragged in and handed back. */
export interface Page {
  readonly ribbon: HTMLElement;
  readonly dialogLayer: HTMLElement;
  readonly gridBody: HTMLElement;
  readonly paneBody: HTMLElement;
  readonly showPane: () => void;
  readonly showFileName: (fileName: string) => void;
  readonly linkHere: LinkHere;
  /** Says which cell is selected, and what stands in it. */
  readonly sayCell: (words: string) => void;
  readonly tour: Tour;
  /** Lets files be dropped on the pane's frame, too. */
  readonly watchDrops: (frame: Window) => void;
  readonly showMessage: (text: string, way?: MessageWay) => void;
  readonly hideMessage: () => void;
  readonly showLoading: (loading: boolean) => void;
  readonly handBack: (bytes: Uint8Array, fileName: string) => void;
}

/** What can be done about what a message says. */
export interface MessageWay {
  readonly word: string;
  readonly onTaken: () => void;
}

export interface PageCallbacks {
  readonly onFile: (file: File) => void;
  readonly onSample: (opening: Opening) => void;
  readonly onFollow: (sheetId: number, row: number, column: number) => void;
  readonly onSave: () => void;
}

export function setUpPage(language: Language, words: Words, callbacks: PageCallbacks): Page {
  document.documentElement.lang = language;
  fillIn(words);
  setUpSampleMenu(byId("samples"), byId("sample-menu"), words, callbacks.onSample);
  setUpFileInput(callbacks.onFile);
  const { watch } = setUpDropping(byId("drop-here"), callbacks.onFile);
  const showPane = setUpPane();
  byId("save-result").addEventListener("click", callbacks.onSave);
  const tour = setUpTour({
    hint: byId("tour"),
    ring: byId("tour-ring"),
    words: words.tour,
    places: tourPlaces({
      grid: byId("grid"),
      pane: byId("pane-body"),
      download: byId("save-result"),
    }),
  });
  byId("tour").setAttribute("aria-label", words.tour.label);
  byId("begin-tour").textContent = words.tour.again;
  byId("begin-tour").addEventListener("click", tour.begin);
  return {
    ribbon: byId("ribbon"),
    dialogLayer: byId("dialog"),
    gridBody: byId("grid"),
    showPane,
    paneBody: byId("pane-body"),
    linkHere: setUpLinkHere(byId("link-here"), words, callbacks.onFollow),
    sayCell: (said) => {
      byId("selected-cell").textContent = said;
    },
    tour,
    watchDrops: watch,
    showFileName: (fileName) => {
      byId("file-name").textContent = fileName;
      document.title = `${fileName} · ${words.productName}`;
      byId("save-result").removeAttribute("disabled");
    },
    ...setUpMessage(),
    showLoading: (loading) => {
      byId("loading").hidden = !loading;
    },
    handBack,
  };
}

function setUpMessage(): Pick<Page, "showMessage" | "hideMessage"> {
  const message = byId("message");
  const action = byId("message-action");
  let taken: () => void = () => undefined;
  const hideMessage = (): void => {
    message.hidden = true;
  };
  action.addEventListener("click", () => {
    hideMessage();
    taken();
  });
  byId("message-dismiss").addEventListener("click", hideMessage);
  return {
    showMessage: (text, way) => {
      byId("message-text").textContent = text;
      action.hidden = way === undefined;
      action.textContent = way?.word ?? "";
      taken = way?.onTaken ?? (() => undefined);
      message.hidden = false;
    },
    hideMessage,
  };
}

function byId(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The page has no element “${id}”.`);
  return element;
}

function fillIn(words: Words): void {
  const wordOf = (key: string | undefined): string => {
    const word: unknown = Object.entries(words).find(([name]) => name === key)?.[1];
    return typeof word === "string" ? word : "";
  };
  document.querySelectorAll<HTMLElement>("[data-word]").forEach((element) => {
    element.textContent = wordOf(element.dataset["word"]);
  });
  document.querySelectorAll<HTMLElement>("[data-label]").forEach((element) => {
    const label = wordOf(element.dataset["label"]);
    element.setAttribute("aria-label", label);
    if (element instanceof HTMLButtonElement) element.title = label;
  });
}

function setUpFileInput(onFile: (file: File) => void): void {
  const input = byId("file-input");
  if (!(input instanceof HTMLInputElement)) return;
  byId("open-file").addEventListener("click", () => {
    input.click();
  });
  input.addEventListener("change", () => {
    const file = input.files?.[0];
    input.value = "";
    if (file) onFile(file);
  });
}

/** Returns how to unfold the pane. */
function setUpPane(): () => void {
  const pane = byId("pane");
  const divider = byId("divider");
  const rail = byId("open-pane");
  const show = (shown: boolean): void => {
    pane.hidden = !shown;
    divider.hidden = !shown;
    rail.hidden = shown;
    (shown ? byId("close-pane") : rail).focus();
  };
  letPaneBeResized(divider, pane);
  byId("close-pane").addEventListener("click", () => {
    show(false);
  });
  const unfold = (): void => {
    if (pane.hidden) show(true);
  };
  rail.addEventListener("click", unfold);
  return unfold;
}

const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

function handBack(bytes: Uint8Array, fileName: string): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: xlsxType }));
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(address);
}
