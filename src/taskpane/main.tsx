import { startTransition, type ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { commandNames, frameText, loadLanguage, type Language } from "../text";
import { onRibbonCommands, whenOfficeIsReady, type OfficeContext } from "../workbook";
import { NotShownScreen } from "./frame/NotShownScreen";
import { OpeningFrame } from "./frame/OpeningFrame";
import { OpeningScreen } from "./recognise/OpeningScreen";
import type { PaneStore } from "./state/pane-store";
import { followTheme } from "./theme/follow-theme";
import type { Appearance } from "./theme/pane-theme";
import "./taskpane.css";

const fetchWholePane = () => import(/* webpackChunkName: "pane" */ "./whole-pane");
// While Excel says who it is; a failure is seen where the pane is waited for.
void fetchWholePane().catch(() => undefined);

const store = openPane();
onRibbonCommands(commandNames, async (command) => {
  await (await store)?.press(command);
});

/**
 * Draws the frame as soon as Excel has told language and theme, then the pane itself, which is fetched
 * meanwhile, and reads the workbook. Null outside of Excel.
 */
async function openPane(): Promise<PaneStore | null> {
  const office = await whenOfficeIsReady();
  const element = document.getElementById("root");
  if (!office || !element) return null;
  const language = languageOf(office);
  document.documentElement.lang = language;
  document.title = frameText(language).appName;
  const show = stage(element, office);
  for (;;) {
    show(inOpeningFrame(language, <OpeningScreen />));
    try {
      const [{ createWholePane, fetchAheadWhenIdle }] = await Promise.all([
        fetchWholePane(),
        loadLanguage(language),
      ]);
      const pane = createWholePane({ language, isDark: office.isDark });
      show(pane.draw);
      void pane.store.open().then(() => {
        performance.mark("xueqing:opened");
        fetchAheadWhenIdle();
      });
      return pane.store;
    } catch {
      await new Promise<void>((retry) => {
        show(inOpeningFrame(language, <NotShownScreen because="notLoaded" onRetry={retry} />));
      });
    }
  }
}

type Drawing = (appearance: Appearance) => ReactNode;

/** Shows one drawing after the other, each anew when Office's theme changes. */
function stage(element: HTMLElement, { isDark }: OfficeContext): (drawing: Drawing) => void {
  const root = createRoot(element);
  const look = (): Appearance => (isDark() ? "dark" : "light");
  let drawing: Drawing = () => null;
  const draw = (appearance: Appearance) => {
    document.documentElement.style.colorScheme = appearance;
    startTransition(() => {
      root.render(drawing(appearance));
    });
  };
  followTheme(document, look, draw);
  return (next) => {
    drawing = next;
    draw(look());
  };
}

function inOpeningFrame(language: Language, screen: ReactNode): Drawing {
  return (appearance) => (
    <OpeningFrame language={language} appearance={appearance}>
      {screen}
    </OpeningFrame>
  );
}

/** Chinese first: English where Excel speaks neither. */
function languageOf({ displayLanguage }: OfficeContext): Language {
  return displayLanguage.toLowerCase().startsWith("zh") ? "zh-CN" : "en";
}
