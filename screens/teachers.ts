import type { Stage } from "./stage";

/** A picture of the whole playground: workbook at the left, pane at the right. */
export type OnPicture = (name: string) => Promise<void>;

/** 班主任: one class, from the open gradebook to the ledger that is printed. */
export async function headTeacher(stage: Stage, take: OnPicture): Promise<void> {
  await stage.openSample("head-teacher");
  await take("head-teacher-1-found");
  await tickStatement(stage);
  await take("head-teacher-2-rules");
  await stage.screen();
  await take("head-teacher-3-results");
  await openFirstPupil(stage);
  await take("head-teacher-4-pupil");
  await stage.goTo("output");
  await stage.pane.getByRole("radio").first().waitFor();
  await stage.press(stage.text.output.onRequest.heading);
  const ledgers = stage.pane.getByRole("list", { name: stage.text.output.onRequest.list });
  await ledgers.getByRole("checkbox").first().press("Space");
  await take("head-teacher-5-sheets");
  await write(stage);
  await openWritten(stage, "台账");
  await take("head-teacher-6-ledger");
}

/** 教导处: a grade after the make-up exams, from the question to the lists. */
export async function academicOffice(stage: Stage, take: OnPicture): Promise<void> {
  await stage.openSample("grade-eight");
  await tickStatement(stage);
  await take("academic-office-1-rules");
  await stage.screen();
  await take("academic-office-2-results");
  await stage.button(/影响结论/u).click();
  await stage.pane.getByRole("heading", { name: stage.text.issues.matter }).waitFor();
  await take("academic-office-3-issues");
  await stage.goTo("output");
  await stage.pane.getByRole("radio").first().waitFor();
  await take("academic-office-4-sheets");
  await write(stage);
  await openWritten(stage, "留级初步名单");
  await take("academic-office-5-list");
}

/** 任课教师: one subject in three classes, with the make-up marks to be entered. */
export async function subjectTeacher(stage: Stage, take: OnPicture): Promise<void> {
  await stage.openSample("subject-teacher");
  await take("subject-teacher-1-found");
  await stage.screen();
  await take("subject-teacher-2-results");
  await stage.goTo("output");
  await stage.pane.getByRole("radio").first().waitFor();
  await write(stage);
  await openWritten(stage, "补考");
  await take("subject-teacher-3-make-up");
}

async function tickStatement(stage: Stage): Promise<void> {
  await stage.goTo("rules");
  await stage.pane.getByRole("checkbox").first().check({ force: true });
}

async function openFirstPupil(stage: Stage): Promise<void> {
  await stage.pane.getByRole("option").first().click();
  await stage.button(stage.text.pupil.select).waitFor();
}

async function write(stage: Stage): Promise<void> {
  await stage.pane.locator("footer [data-primary]").click();
  await stage.pane.getByRole("heading", { name: stage.text.output.writtenTitle }).waitFor();
}

async function openWritten(stage: Stage, name: string): Promise<void> {
  await stage
    .button(new RegExp(`打开“[^”]*${name}`, "u"))
    .first()
    .click();
}
