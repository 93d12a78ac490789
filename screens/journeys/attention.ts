import type { Stage } from "../stage";

/** Pupils who need attention, and attendance with a sign that nobody explains. */
export async function attention(stage: Stage): Promise<void> {
  const { text } = stage;
  await stage.openSample("attention");
  const { pane } = stage;
  await stage.show("recognise-question");
  await stage.screen();
  await pane.getByRole("tab", { name: tabName(text.attendance.results.tab(1)) }).click();
  await pane.getByRole("option").first().waitFor();
  await stage.show("results-alerts");
  await pane.getByRole("option").first().click();
  const heading = pane.getByRole("heading", { name: text.attendance.pupil.heading, exact: true });
  await heading.waitFor();
  await heading.evaluate((element) => {
    element.scrollIntoView({ block: "start" });
  });
  await stage.show("pupil-lower");
  await stage.press(text.attention.pupil.add);
  await pane.getByRole("menuitem").first().click();
  await stage.show("加一类");
  await stage.press(text.attention.pupil.cancel);
  await stage.press(text.pupil.back);
  await pane.getByRole("tab", { name: tabName(text.attention.results.tab(1)) }).click();
  await pane.getByRole("list", { name: text.attention.results.categories }).waitFor();
  await stage.show("results-categories");
  const categories = pane.getByRole("list", { name: text.attention.results.categories });
  await categories.getByRole("button").nth(1).click();
  await pane.getByRole("option").first().waitFor();
  await stage.show("one category and its pupils");
}

/** The name of a tab that ends in a number, whichever that is. */
function tabName(name: string): RegExp {
  return new RegExp(`^${name.replace("1", String.raw`\d+`)}$`, "u");
}
