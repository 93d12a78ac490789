import type { HandTag, StudentRecord } from "../../records";
import {
  categorySchemes,
  usualAttendancePolicy,
  type AttendancePolicy,
  type CategoryScheme,
} from "../../rules";
import type { AttentionSettings } from "./settings";

/** 加一类: the pupil is in the category because a person says so. */
export function addHandTag(
  settings: AttentionSettings,
  pupil: StudentRecord,
  category: string,
  note: string,
): AttentionSettings {
  const { handTags } = removeHandTag(settings, pupil, category);
  const { name, studentNumber, classGroup } = pupil;
  const key = { name, number: studentNumber ?? "", classGroup: classGroup ?? "" };
  return { ...settings, handTags: [...handTags, { category, pupil: key, note, by: "pane" }] };
}

/** Takes back what was added in the task pane; what stands in the roster is taken out there. */
export function removeHandTag(
  settings: AttentionSettings,
  pupil: StudentRecord,
  category: string,
): AttentionSettings {
  const isMeant = (tag: HandTag) =>
    tag.by === "pane" && tag.category === category && isOf(tag, pupil);
  return { ...settings, handTags: settings.handTags.filter((tag) => !isMeant(tag)) };
}

/** By number where both have one: classes change over the years. */
function isOf(
  { pupil: key }: HandTag,
  { name, studentNumber, classGroup }: StudentRecord,
): boolean {
  if (key.name !== name) return false;
  if (key.number !== "" && studentNumber !== null) return key.number === studentNumber;
  return key.classGroup === (classGroup ?? "");
}

/** 就用这个方案; one of the school's own is kept in place of the one with its id. */
export function withScheme(settings: AttentionSettings, scheme: CategoryScheme): AttentionSettings {
  const others = settings.schemes.filter(({ id }) => id !== scheme.id);
  const isPreset = categorySchemes.some(({ id }) => id === scheme.id);
  const schemes = isPreset ? settings.schemes : [...others, scheme];
  return { ...settings, schemeId: scheme.id, schemes };
}

/** The school's own alert rules; the usual ones need not be kept. */
export function withAttendancePolicy(
  settings: AttentionSettings,
  policy: AttendancePolicy,
): AttentionSettings {
  const isUsual = policy.id === usualAttendancePolicy.id;
  return { ...settings, attendancePolicy: isUsual ? null : policy };
}
