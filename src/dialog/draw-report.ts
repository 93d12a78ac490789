import {
  reportSentences,
  ribbonText,
  type CommandReport,
  type Figure,
  type Language,
} from "../text";
import { openPaneAnswer, type DialogAnswer } from "./answer";

interface Drawing {
  readonly report: CommandReport | null;
  readonly language: Language;
  readonly onAnswer: (answer: DialogAnswer) => void;
}

/** 报告: what a command did, its figures, what it did not do and why; then 打开窗格 and 知道了. */
export function drawReport(root: HTMLElement, { report, language, onAnswer }: Drawing): void {
  const text = ribbonText(language);
  const { button, title, figures, lines } = report
    ? reportSentences(report, language)
    : { button: "", title: text.appName, figures: [], lines: [text.noReport] };
  const isDone = report !== null && report.kind !== "not-done";
  const answer = (label: string, given: DialogAnswer, isPrimary: boolean) => {
    const made = element("button", isPrimary ? "primary" : "secondary", label);
    made.type = "button";
    made.addEventListener("click", () => {
      onAnswer(given);
    });
    return made;
  };
  const openPane = answer(text.openPane, openPaneAnswer, !isDone);
  const gotIt = answer(text.gotIt, "close", isDone);
  const box = element("div", isDone ? "box done" : "box held");
  box.setAttribute("role", isDone ? "dialog" : "alertdialog");
  box.setAttribute("aria-labelledby", "title");
  box.setAttribute("aria-describedby", "content");
  const heading = element("h1", "title", title);
  heading.id = "title";
  const content = element("div", "content");
  content.id = "content";
  if (figures.length > 0) content.append(figureList(figures));
  content.append(...lines.map((line) => element("p", "line", line)));
  const head = element("div", "head");
  head.append(...(button === "" ? [] : [element("p", "button-name", button)]), heading);
  const foot = element("div", "foot");
  foot.append(...(isDone ? [openPane, gotIt] : [gotIt, openPane]));
  box.append(head, content, foot);
  box.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") onAnswer("close");
  });
  root.replaceChildren(box);
  (isDone ? gotIt : openPane).focus();
}

function figureList(figures: readonly Figure[]): HTMLElement {
  const list = element("dl", "figures");
  list.append(
    ...figures.map(({ key, name, count }) => {
      const figure = element("div", `figure ${key}`);
      figure.append(element("dt", "name", name), element("dd", "count", String(count)));
      return figure;
    }),
  );
  return list;
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  words = "",
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = words;
  return made;
}
