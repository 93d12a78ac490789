import { ribbonText } from "../text";
import { tellOpener } from "../workbook";
import { drawReport } from "./draw-report";
import { decodeContents } from "./fragment";
import "./dialog.css";

/** The dialog's page: shows the report that its address holds and tells the opener what is wanted next. */
function showReport(root: HTMLElement): void {
  const { report, language, isDark } = decodeContents(location.hash);
  document.documentElement.lang = language;
  document.documentElement.dataset["theme"] = isDark ? "dark" : "light";
  document.title = ribbonText(language).appName;
  drawReport(root, {
    report,
    language,
    onAnswer: (answer) => void tellOpener(answer),
  });
}

const root = document.getElementById("root");
if (root) showReport(root);
