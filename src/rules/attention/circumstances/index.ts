import type { Circumstance, CircumstanceId } from "../scheme";
import { familyCircumstances } from "./family";
import { hardshipCircumstances } from "./hardship";
import { personCircumstances } from "./person";
import { traitCircumstances } from "./traits";

export { lookAlikes } from "./look-alikes";
export { topics, unspecificHeaders, type TopicHeaders } from "./topics";

/** 境况表: everything that a sheet may tell of a pupil and a category may be made of. */
export const circumstances: readonly Circumstance[] = [
  ...hardshipCircumstances,
  ...familyCircumstances,
  ...personCircumstances,
  ...traitCircumstances,
];

const byId = new Map(circumstances.map((each) => [each.id, each]));

export function findCircumstance(id: CircumstanceId): Circumstance | null {
  return byId.get(id) ?? null;
}

/**
 * These, every kind of them, and what is one of several that are all among them: 单亲或孤儿 where both
 * 单亲 and 孤儿 are.
 */
export function withKinds(ids: readonly CircumstanceId[]): ReadonlySet<CircumstanceId> {
  const named = new Set(ids);
  for (const { id, kindOf } of circumstances) if (kindOf && named.has(kindOf)) named.add(id);
  for (const { id, eitherOf } of circumstances) {
    if (eitherOf.length > 0 && eitherOf.every((one) => named.has(one))) named.add(id);
  }
  return named;
}
