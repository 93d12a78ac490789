import { createRoot } from "react-dom/client";
import {
  forgetInWorkbook,
  onRibbonCommand,
  openPort,
  recallFromWorkbook,
  rememberInWorkbook,
  showTaskPane,
  whenOfficeIsReady,
  type OfficeContext,
} from "../workbook";
import { paneText, type Language } from "../text";
import { Pane } from "./Pane";
import { memoryKeys, type PaneServices } from "./services";
import { createPaneStore } from "./state/pane-store";
import "./taskpane.css";

/** Wires the pane to the open workbook: the one place where both are known. */
async function openPane(): Promise<void> {
  const office = await whenOfficeIsReady();
  const root = document.getElementById("root");
  if (!office || !root) return;
  const services = paneServices(office);
  const { language } = services;
  document.documentElement.lang = language;
  document.title = paneText(language).frame.appName;
  const store = createPaneStore(services);
  onRibbonCommand("runScreening", store.screenAndWrite);
  createRoot(root).render(
    <Pane store={store} services={services} appearance={office.isDark ? "dark" : "light"} />,
  );
  await store.open();
}

function paneServices({ displayLanguage }: OfficeContext): PaneServices {
  return {
    port: openPort(),
    memory: {
      recall: recallFromWorkbook,
      remember: rememberInWorkbook,
      forgetAll: () => {
        forgetInWorkbook(memoryKeys);
      },
    },
    language: languageOf(displayLanguage),
    now: () => new Date(),
    breathe: nextPaint,
    saveFile,
    showPane: showTaskPane,
  };
}

/** Chinese first: English where Excel speaks neither. */
function languageOf(displayLanguage: string): Language {
  return displayLanguage.toLowerCase().startsWith("zh") ? "zh-CN" : "en";
}

/** The link stays long enough for a browser that takes its time to read it. */
function saveFile(name: string, text: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 60_000);
}

/** A timer, not an animation frame: a hidden pane is given no frames. */
function nextPaint(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}

void openPane();
