import type { CommandReport, Language } from "../text";
import { showDialog, showTaskPane } from "../workbook";
import { openPaneAnswer } from "./answer";
import { encodeContents } from "./fragment";

interface Surroundings {
  readonly language: Language;
  readonly isDark: () => boolean;
}

/**
 * Shows reports in the dialog, whose page stands beside the one that asks; 打开窗格 in it brings the pane.
 * Answers whether it is shown. Where its page does not come up, the pane comes instead, after `onNotShown`.
 */
export function tellInDialog({
  language,
  isDark,
}: Surroundings): (report: CommandReport, onNotShown: () => void) => Promise<boolean> {
  return (report, onNotShown) => {
    const contents = encodeContents({ report, language, isDark: isDark() });
    return showDialog(new URL(`dialog.html#${contents}`, location.href).href, {
      onMessage: (answer) => {
        if (answer === openPaneAnswer) void showTaskPane();
      },
      onNotLoaded: () => {
        onNotShown();
        void showTaskPane();
      },
    });
  };
}
