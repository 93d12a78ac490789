import { letPaneBeResized } from "./pane-width";
import { sampleIds, type Language, type SampleId, type Words } from "./words";

/** The page round grid and pane: header, message bar, what is dragged in and handed back. */
export interface Page {
  readonly gridBody: HTMLElement;
  readonly paneBody: HTMLElement;
  readonly showFileName: (fileName: string) => void;
  readonly showMessage: (text: string) => void;
  readonly hideMessage: () => void;
  readonly showLoading: (loading: boolean) => void;
  readonly handBack: (bytes: Uint8Array, fileName: string) => void;
}

export interface PageCallbacks {
  readonly onFile: (file: File) => void;
  readonly onSample: (sample: SampleId) => void;
  readonly onSave: () => void;
}

export function setUpPage(language: Language, words: Words, callbacks: PageCallbacks): Page {
  document.documentElement.lang = language;
  fillIn(words);
  setUpSampleMenu(words, callbacks.onSample);
  setUpFileInput(callbacks.onFile);
  setUpDropping(callbacks.onFile);
  setUpPane();
  byId("save-result").addEventListener("click", callbacks.onSave);
  const message = byId("message");
  const hideMessage = (): void => {
    message.hidden = true;
  };
  byId("message-dismiss").addEventListener("click", hideMessage);
  return {
    gridBody: byId("grid"),
    paneBody: byId("pane-body"),
    showFileName: (fileName) => {
      byId("file-name").textContent = fileName;
      document.title = `${fileName} · ${words.productName}`;
      byId("save-result").removeAttribute("disabled");
    },
    showMessage: (text) => {
      byId("message-text").textContent = text;
      message.hidden = false;
    },
    hideMessage,
    showLoading: (loading) => {
      byId("loading").hidden = !loading;
    },
    handBack,
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

function setUpSampleMenu(words: Words, onSample: (sample: SampleId) => void): void {
  const button = byId("samples");
  const menu = byId("sample-menu");
  const show = (shown: boolean): void => {
    menu.hidden = !shown;
    button.setAttribute("aria-expanded", String(shown));
    if (shown) items[0]?.focus();
  };
  const items = sampleIds.map((sample) => {
    const item = document.createElement("button");
    item.type = "button";
    item.setAttribute("role", "menuitem");
    const note = document.createElement("small");
    note.textContent = words.sampleNotes[sample];
    item.append(words.sampleNames[sample], note);
    item.addEventListener("click", () => {
      show(false);
      onSample(sample);
    });
    return item;
  });
  menu.append(...items);
  button.addEventListener("click", () => {
    show(menu.hidden);
  });
  menu.addEventListener("keydown", ({ key }) => {
    const at = items.findIndex((item) => item === document.activeElement);
    if (key === "ArrowDown") items[(at + 1) % items.length]?.focus();
    if (key === "ArrowUp") items[(at + items.length - 1) % items.length]?.focus();
    if (key !== "Escape") return;
    show(false);
    button.focus();
  });
  document.addEventListener("pointerdown", ({ target }) => {
    if (target instanceof Node && !menu.contains(target) && !button.contains(target)) show(false);
  });
  window.addEventListener("blur", () => {
    show(false);
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

function setUpDropping(onFile: (file: File) => void): void {
  const target = byId("drop-here");
  const holdsFiles = (event: DragEvent): boolean =>
    event.dataTransfer?.types.includes("Files") ?? false;
  document.addEventListener("dragenter", (event) => {
    if (holdsFiles(event)) target.hidden = false;
  });
  document.addEventListener("dragover", (event) => {
    if (holdsFiles(event)) event.preventDefault();
  });
  target.addEventListener("dragleave", () => {
    target.hidden = true;
  });
  document.addEventListener("drop", (event) => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    target.hidden = true;
    const file = event.dataTransfer?.files[0];
    if (file) onFile(file);
  });
}

function setUpPane(): void {
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
  rail.addEventListener("click", () => {
    show(true);
  });
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
