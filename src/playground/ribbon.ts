import { ribbonCommands, type RibbonCommand, type RibbonWords } from "./ribbon-words";

interface RibbonCallbacks {
  /** Ends when the add-in says that the command is completed. */
  readonly onPress: (command: RibbonCommand) => Promise<unknown>;
  readonly onOpenPane: () => void;
}

/** 功能区: the tab of the add-in's commands, which reach it as they do in Excel. */
export function setUpRibbon(
  ribbon: HTMLElement,
  words: RibbonWords,
  { onPress, onOpenPane }: RibbonCallbacks,
): void {
  ribbon.setAttribute("aria-label", words.title);
  const tab = document.createElement("span");
  tab.className = "ribbon-tab";
  tab.textContent = words.tab;
  const commands = ribbonCommands.map((command) => {
    const button = ribbonButton(words.commands[command], iconOf[command]);
    button.addEventListener("click", () => {
      // Greyed as Excel does it; the focus stays.
      if (button.ariaDisabled === "true") return;
      button.ariaDisabled = "true";
      void onPress(command).finally(() => {
        button.ariaDisabled = null;
      });
    });
    return button;
  });
  const openPane = ribbonButton(words.openPane, "icon");
  openPane.addEventListener("click", onOpenPane);
  ribbon.replaceChildren(tab, ...commands, openPane);
}

const iconOf: Readonly<Record<RibbonCommand, string>> = {
  runScreening: "run",
  runReview: "review",
  writeLedgers: "ledger",
  markSources: "mark",
  clearMarks: "clear",
};

function ribbonButton(label: string, icon: string): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "ribbon-button";
  const image = document.createElement("img");
  image.src = `assets/${icon}-32.png`;
  image.alt = "";
  image.width = 16;
  image.height = 16;
  button.append(image, label);
  return button;
}
