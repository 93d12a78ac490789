import { vocabularyOf } from "../../src/text";
import type { Stage } from "../stage";

/** 输出 before and after writing, what is typed then, and everything taken out again. */
export async function writing(stage: Stage): Promise<void> {
  const { text } = stage;
  await stage.openSample("attention");
  await stage.screen();
  await stage.goTo("output");
  await whenOffered(stage);
  await stage.show("output");
  await stage.pane.getByRole("radio", { name: text.attention.output.versions.public.name }).click();
  await stage.pane.getByText(text.attention.output.publicNote).waitFor();
  await stage.show("output-public");
  await stage.pane
    .getByRole("radio", { name: text.attention.output.versions.internal.name })
    .click();
  await stage.press(text.output.onRequest.heading);
  const ledgers = stage.pane.getByRole("list", { name: text.output.onRequest.list });
  await ledgers.getByRole("checkbox").first().press("Space");
  await stage.show("output-ledgers");
  await stage.pane
    .getByRole("textbox", { name: text.output.school.school, exact: true })
    .scrollIntoViewIfNeeded();
  await stage.show("output-school");
  await stage.pane.getByRole("switch").click({ force: true });
  await stage.pane.getByRole("main").getByText(text.output.marking.marked(7)).waitFor();
  await stage.show("output-marked");

  await stage.pane.locator("footer [data-primary]").click();
  await stage.pane.getByRole("heading", { name: text.output.writtenTitle }).waitFor();
  await stage.show("written");

  await stage.goTo("results");
  await stage.typeInSheet("七年级学年总评", 0, "31");
  await stage.button(text.live.updateLong).waitFor();
  await stage.show("results-live");
  const { names } = vocabularyOf(stage.setting.language).resultSheets;
  await stage.typeInSheet(names.overview, 2, "已核对");
  await stage.goTo("output");
  await stage.pane
    .locator("footer")
    .getByRole("button", { name: undoName(stage) })
    .click();
  await stage.pane.getByRole("heading", { name: text.output.undo.question }).waitFor();
  await stage.show("undo-asks");
  await stage.press(text.output.undo.evenSo);
  await stage.pane.getByRole("heading", { name: text.output.undo.doneTitle }).waitFor();
  await stage.show("undone");
  await stage.press(text.output.removal.action);
  await stage.pane.getByRole("alertdialog").waitFor();
  await stage.show("remove-all");
  await stage.press(text.output.removal.leave);
}

export async function whenOffered(stage: Stage): Promise<void> {
  await stage.pane.getByRole("radio").first().waitFor();
}

function undoName({ text }: Stage): RegExp {
  return new RegExp(text.output.undo.action, "u");
}
