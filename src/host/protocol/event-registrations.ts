import type { ModelObject } from "./model-object";

/** The target of events of the whole workbook. */
export const everySheet = "Workbook";

/** Which events the page has asked for: what happened before it asked is not told later. */
export class EventRegistrations {
  private readonly counts = new Map<string, number>();

  /** Takes `_RegisterDataChangedEvent` and the like; false if the member is no such wish. */
  note(object: ModelObject, member: string): boolean {
    const match = /^_(Unr|R)egister(\w*?)(?:Event|StateChange)$/.exec(member);
    if (!match) return false;
    const key = keyOf(match[2] ?? "", targetOf(object));
    const count = (this.counts.get(key) ?? 0) + (match[1] === "R" ? 1 : -1);
    this.counts.set(key, Math.max(0, count));
    return true;
  }

  /** `event` as in the member's name: `DataChanged`. */
  isWanted(event: string, target: string): boolean {
    return (this.counts.get(keyOf(event, target)) ?? 0) > 0;
  }
}

function targetOf(object: ModelObject): string {
  const identity = object.identity();
  return identity && "Id" in identity ? String(identity.Id) : everySheet;
}

function keyOf(event: string, target: string): string {
  return `${event} ${target}`;
}
