import type { Stage } from "../stage";

/** What can be looked up and changed in 规则. */
export async function rules(stage: Stage): Promise<void> {
  const { text } = stage;
  await stage.openSample("grade-eight");
  await stage.goTo("rules");
  await stage.press(text.rules.change);
  await stage.pane.getByRole("menu").waitFor();
  await stage.show("rules-policies");
  await stage.pane.getByRole("menuitemradio").first().press("Escape");
  await stage.pane.getByRole("menu").waitFor({ state: "hidden" });
  await stage.press(text.rules.showSource);
  await stage.pane.getByRole("dialog").waitFor();
  await stage.show("rules-source");
  await stage.pane.getByRole("dialog").press("Escape");
  await stage.pane.getByRole("dialog").waitFor({ state: "detached" });

  await stage.press(text.rulesForm.block.edit);
  await passMark(stage).fill("65");
  await stage.show("rules-edit");
  await passMark(stage).fill("90");
  await stage.show("改条件, with something to mend");
  await stage.press(text.rulesForm.form.back);
  await stage.press(text.attention.rules.row);
  await stage.pane.getByRole("heading", { name: text.attention.rules.categories }).waitFor();
  await stage.show("rules-scheme");
  await stage.press(text.attention.rules.back);
  await stage.press(text.attendance.rules.row);
  await stage.pane.getByRole("heading", { name: text.attendance.rules.streaks }).waitFor();
  await stage.show("rules-alerts");
  await stage.pane.getByRole("textbox").nth(1).fill("400");
  await stage.show("旷课预警, with something to mend");
}

function passMark({ pane, text }: Stage) {
  return pane.getByRole("textbox", { name: text.rulesForm.form.passPercent });
}
