import "./page.css";
import { newWorkbookFile } from "../host";
import { formatArea, type Area } from "../sheet";
import { gridOnDemand } from "./grid-on-demand";
import type { GridCallbacks } from "./grid";
import { dialogsIn } from "./dialog-window";
import { keepFocusInPane } from "./keep-focus";
import { keepInStep } from "./keep-in-step";
import { linkTarget } from "./link-target";
import { openWorkbook } from "./open-workbook";
import type { OpenedWorkbook } from "./open-workbook";
import { showPane } from "./pane-frame";
import { whenPaneIsShown } from "./pane-shown";
import { setUpPage } from "./page";
import { resultName } from "./result-name";
import { setUpRibbon } from "./ribbon";
import { ribbonWords } from "./ribbon-words";
import { takeEdits } from "./take-edits";
import { chooseLanguage, chooseTheme, menuIds, sampleIds, words, type Opening } from "./words";

/**
 * 试用页: one's own workbook or a sample in a grid, the task pane of Excel beside it, nothing uploaded.
 *
 *     file ── storage ──> host <── Office.js ── task pane
 *                          │ ↑
 *              what changed │ │ what was typed
 *                          ↓ │
 *                         grid
 */
const language = chooseLanguage(location.search, navigator.languages);
const theme = chooseTheme(location.search);
const say = words[language];
let open: OpenedWorkbook | null = null;
let stopFollowing: () => void = () => undefined;
let hasUnsavedChanges = false;

const page = setUpPage(language, say, {
  onFile: (file) => void openFile(file),
  onSample: (opening) => void openSample(opening),
  onFollow: followLink,
  onSave: saveResult,
});
const callbacks: GridCallbacks = {
  onEdits: (edits) => {
    if (open) takeEdits(open.host, edits);
  },
  onSelect: (sheetId, area) => {
    if (!open) return;
    open.host.selectOutside(sheetId, area);
    sayWhere(sheetId, area);
  },
  onClick: followLink,
};
let beginGrid: () => void = () => undefined;
const mayBegin = new Promise<void>((resolve) => {
  beginGrid = resolve;
});
const grid = gridOnDemand(page.gridBody, language, callbacks, mayBegin);
const watchFocus = keepFocusInPane(page.gridBody);
setUpRibbon(page.ribbon, ribbonWords[language], {
  onPress: async (command) => open?.host.press(command),
  onOpenPane: page.showPane,
});
const showDialog = dialogsIn(page.dialogLayer, ribbonWords[language]);
window.addEventListener("beforeunload", (event) => {
  if (hasUnsavedChanges) event.preventDefault();
});
const asked = new URLSearchParams(location.search).get("sample");
void openSample([...menuIds, ...sampleIds].find((id) => id === asked) ?? "grade-eight");

async function openFile(file: File): Promise<void> {
  await showWhenRead(file.arrayBuffer(), file.name);
}

async function openSample(opening: Opening): Promise<void> {
  const fileName = `${say.samples[opening].name}.xlsx`;
  if (opening === "blank") show(newWorkbookFile().save(), fileName);
  else await showWhenRead(fetchBytes(`samples/${opening}.xlsx`), fileName);
}

async function fetchBytes(address: string): Promise<ArrayBuffer> {
  const answer = await fetch(address);
  if (!answer.ok) throw new TypeError(`${address}: ${answer.status}`);
  return answer.arrayBuffer();
}

async function showWhenRead(reading: Promise<ArrayBuffer>, fileName: string): Promise<void> {
  try {
    show(new Uint8Array(await reading), fileName);
  } catch (error) {
    if (!(error instanceof TypeError || error instanceof DOMException)) throw error;
    page.showLoading(false);
    page.showMessage(say.couldNotRead(fileName));
  }
}

/** Puts another workbook in the place of the open one; one that cannot be opened changes nothing. */
function show(bytes: Uint8Array, fileName: string): void {
  page.hideMessage();
  page.showLoading(true);
  afterNextPaint(() => {
    const opening = openWorkbook(bytes, fileName);
    page.showLoading(false);
    if (opening.kind === "refused") page.showMessage(say.problem(opening.problem, fileName));
    else replaceWorkbook(opening.workbook);
  });
}

/** So that the page says that it is at work before a large file keeps it busy. */
function afterNextPaint(work: () => void): void {
  requestAnimationFrame(() => setTimeout(work));
}

function replaceWorkbook(workbook: OpenedWorkbook): void {
  stopFollowing();
  if (open && hasUnsavedChanges) offerToGoBack(open);
  open = workbook;
  hasUnsavedChanges = false;
  page.linkHere.hide();
  page.showFileName(workbook.fileName);
  grid.open(workbook.file);
  const stopDrawing = keepInStep(workbook, grid.follow);
  const stopMarking = workbook.host.onChange(() => {
    hasUnsavedChanges = true;
  });
  const stopSelecting = workbook.host.onSelect(({ sheetId, area }) => {
    const sheet = workbook.file.sheets.find((candidate) => candidate.sheetId === sheetId);
    if (!sheet) return;
    grid.select(sheet, area);
    if (area) sayWhere(sheetId, area);
  });
  stopFollowing = () => {
    stopDrawing();
    stopMarking();
    stopSelecting();
  };
  workbook.host.onShowPane(page.showPane);
  workbook.host.onNewWorkbook((bytes) => {
    show(bytes, `${say.newWorkbook}.xlsx`);
  });
  showPane(page.paneBody, workbook.host, {
    title: say.paneTitle,
    language,
    theme,
    showDialog,
    onWindow: (paneWindow) => {
      page.watchDrops(paneWindow);
      watchFocus(paneWindow);
      void whenPaneIsShown(paneWindow).then(beginGrid);
    },
  });
  page.tour.beginOnce();
}

/** Nothing typed is lost because a sample was looked at. */
function offerToGoBack(left: OpenedWorkbook): void {
  page.showMessage(say.leftBehind(left.fileName), {
    word: say.goBack,
    onTaken: () => {
      replaceWorkbook(left);
      hasUnsavedChanges = true;
    },
  });
}

/** What the grid only draws, in words: the selected cell, and where its link leads. */
function sayWhere(sheetId: number, area: Area): void {
  const sheet = open?.file.sheets.find((candidate) => candidate.sheetId === sheetId);
  if (!open || !sheet) return;
  const value = sheet.cell(area.row, area.column)?.value ?? "";
  const shown = typeof value === "object" ? value.error : String(value);
  page.sayCell(`${sheet.name}!${formatArea(area)} ${shown}`.trim());
  page.linkHere.show(open.file, sheetId, area);
}

function followLink(sheetId: number, row: number, column: number): void {
  const target = open && linkTarget(open.file, sheetId, row, column);
  if (!open || !target) return;
  grid.select(target.sheet, target.area);
  sayWhere(target.sheet.sheetId, target.area);
}

function saveResult(): void {
  if (!open) return;
  page.handBack(open.file.save(), resultName(open.fileName, say.resultSuffix, new Date()));
  hasUnsavedChanges = false;
}
