import type { Stage } from "../stage";
import { heldHost } from "./held-host";

/** A grade of 540 after the make-up exams: from the open workbook to a pupil and the data issues. */
export async function gradeEight(stage: Stage): Promise<void> {
  const { text, page } = stage;
  await stage.openSample("grade-eight");
  await stage.show("recognise");
  await stage.goTo("rules");
  await stage.pane.getByRole("checkbox").first().check({ force: true });
  await stage.show("rules");

  const letGo = await heldHost(page);
  await stage.press(text.rules.start);
  await stage.button(text.screening.stop).waitFor();
  await stage.show("running");
  await letGo();
  await stage.whenScreened();
  await stage.show("results");

  await stage.press(text.results.allClasses);
  await stage.pane.getByRole("menu").waitFor();
  await stage.show("results-class-menu");
  await stage.pane.getByRole("menuitemradio").nth(3).click();
  await stage.press(text.results.verdict["not-candidate"]);
  await stage.press(text.results.categoryName);
  await stage.pane.getByRole("menuitemradio").nth(1).click();
  await stage.show("results-filtered");
  await stage.pane.getByRole("searchbox").fill("lsy");
  await stage.show("results-no-hit");
  await stage.press(text.results.clearSearch);
  await stage.goTo("results");
  await stage.press(text.results.verdict["not-candidate"]);

  await stage.openSample("one-class");
  await stage.screen();
  await stage.show("results-one-class");
  const waiting = text.results.verdict["make-up-pending"];
  await stage.pane.getByRole("option", { name: waiting }).first().click();
  await stage.button(text.pupil.select).waitFor();
  await stage.show("pupil");
  await stage.press(text.trial.start);
  await stage.button(text.trial.leave).waitFor();
  await stage.show("pupil-trial");
  await stage.press(text.trial.leave);
  await stage.press(text.pupil.back);
  await stage.button(anyNumber(text.results.issuesMatter(2))).click();
  await stage.pane.getByRole("heading", { name: text.issues.matter }).waitFor();
  await stage.show("issues");
}

/** The same words, whichever number stands in them. */
function anyNumber(words: string): RegExp {
  return new RegExp(words.replace("2", String.raw`\d+`), "u");
}
