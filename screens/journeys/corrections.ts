import type { Stage } from "../stage";

/** Telling the pane what a column is, and where the header stands. */
export async function corrections(stage: Stage): Promise<void> {
  const { text } = stage;
  await stage.openSample("one-class");
  await stage.pane.locator("button[aria-haspopup=menu]").nth(3).click();
  await stage.pane.getByRole("menu").waitFor();
  await stage.show("recognise-meaning");
  await closeMenu(stage);
  await stage.press(text.correct.header.changeOf("学年总评"));
  await stage.pane.getByText(text.correct.header.tapFirst).waitFor();
  await stage.show("recognise-header");
  await stage.press(text.correct.header.cancel);
  await stage.press(text.correct.sheet.roleOf("学年总评"));
  await stage.pane.getByRole("menu").waitFor();
  await stage.show("用途");
  await closeMenu(stage);
  await stage.press(text.settings.title);
  await stage.pane.getByRole("heading", { name: text.settings.title, level: 2 }).waitFor();
  await stage.show("settings");
}

async function closeMenu({ pane }: Stage): Promise<void> {
  const menu = pane.getByRole("menu");
  await menu.press("Escape");
  await menu.waitFor({ state: "hidden" });
}
