import { newWorkbookFile } from "../../src/host";
import { makeOneClass, sampleSeed } from "../../src/samples";
import { protectedStructure } from "./protected-structure";
import type { Stage } from "../stage";
import { whenOffered } from "./writing";

/** A workbook without a gradebook, and one that lets no sheet be added. */
export async function failures(stage: Stage): Promise<void> {
  const { text } = stage;
  await stage.openSample("one-class");
  await stage.openFile("空白.xlsx", newWorkbookFile().save());
  await stage.pane.getByRole("heading", { name: text.empty.title }).waitFor();
  await stage.show("empty");

  await stage.openFile("受保护.xlsx", protectedStructure(makeOneClass(sampleSeed).bytes));
  await stage.screen();
  await stage.goTo("output");
  await whenOffered(stage);
  await stage.pane.locator("footer [data-primary]").click();
  await stage.pane.getByRole("heading", { name: text.failure.writeTitle }).waitFor();
  await stage.show("failure");
}
