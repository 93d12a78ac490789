import { attachToWindow, officeThemes } from "../host";
import type { Host, ShowDialog } from "../host";
import type { Language, Theme } from "./words";

/** What the playground's page holds ready for the frame inside it. */
export interface PaneDoor {
  attachWorkbookHost: (paneWindow: Window & typeof globalThis) => void;
}

interface FrameLooks {
  readonly title: string;
  readonly language: Language;
  readonly theme: Theme;
  readonly showDialog: ShowDialog;
  /** The frame's own window, before anything of the pane runs in it. */
  readonly onWindow: (window: Window & typeof globalThis) => void;
}

/** Shows the unmodified task pane in a frame of its own, at work on this workbook. */
export function showPane(
  body: HTMLElement,
  host: Host,
  { title, language, theme, showDialog, onWindow }: FrameLooks,
): void {
  const door: PaneDoor = {
    attachWorkbookHost: (paneWindow) => {
      onWindow(paneWindow);
      attachToWindow(paneWindow, host, {
        uiLocale: language === "en" ? "en-US" : language,
        theme: () => officeThemes[theme],
        showDialog,
      });
    },
  };
  Object.assign(window, door);
  const frame = document.createElement("iframe");
  frame.title = title;
  frame.src = `pane.html?lang=${language}`;
  body.replaceChildren(frame);
}
