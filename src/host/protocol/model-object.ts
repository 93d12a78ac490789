import { notImplemented } from "./host-error";

/**
 * An object of Excel's object model as the page sees it. The accessors and methods of a subclass are
 * its members on the wire, reached by their public names; whatever an object keeps in fields of its
 * own cannot be reached from the page.
 */
export abstract class ModelObject {
  /** Set while the page keeps the object (`trackedObjects`, or `Excel.run` across syncs). */
  referenceId: string | null = null;

  constructor(
    /** The type's public name, such as `Worksheet`. */
    readonly typeName: string,
  ) {}

  /** What the page may find the object by in its parent collection; null if by position only. */
  identity(): { readonly Id: unknown } | { readonly _Id: unknown } | null {
    return null;
  }
}

/** A collection: the page loads its `items`, and finds one by `getItem`. */
export abstract class ModelCollection extends ModelObject {
  abstract listItems(): readonly ModelObject[];
}

/** `UsedRange` → `usedRange`; names that begin with `_` are the library's own and stay. */
export function publicName(wireName: string): string {
  return wireName.startsWith("_") ? wireName : wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

/** The wire's spelling of a public name. */
export function wireName(name: string): string {
  return name.startsWith("_") ? name : name.charAt(0).toUpperCase() + name.slice(1);
}

export function getMember(object: ModelObject, name: string): unknown {
  const key = memberKey(object, name);
  return Reflect.get(object, key);
}

export function setMember(object: ModelObject, name: string, value: unknown): void {
  const key = memberKey(object, name);
  if (!descriptorOf(object, key)?.set) throw notImplemented(`${object.typeName}.${key} (setting)`);
  Reflect.set(object, key, value);
}

export function callMember(object: ModelObject, name: string, args: readonly unknown[]): unknown {
  const member = getMember(object, name);
  if (typeof member !== "function")
    throw notImplemented(`${object.typeName}.${publicName(name)}()`);
  return Reflect.apply(member, object, args);
}

/** Names of the properties that hold plain values: what `load()` without names brings. */
export function scalarNames(object: ModelObject): readonly string[] {
  const names: string[] = [];
  for (const prototype of prototypesOf(object)) {
    for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
      if (descriptor.get && !(Reflect.get(object, name) instanceof ModelObject)) names.push(name);
    }
  }
  return names;
}

function memberKey(object: ModelObject, name: string): string {
  const key = publicName(name);
  if (!descriptorOf(object, key)) throw notImplemented(`${object.typeName}.${key}`);
  return key;
}

function descriptorOf(object: ModelObject, key: string): PropertyDescriptor | undefined {
  if (key === "constructor" || key === "identity" || key === "listItems") return undefined;
  for (const prototype of prototypesOf(object)) {
    const descriptor = Object.getOwnPropertyDescriptor(prototype, key);
    if (descriptor) return descriptor;
  }
  return undefined;
}

function* prototypesOf(object: ModelObject): Generator<object> {
  for (
    let prototype: unknown = Object.getPrototypeOf(object);
    typeof prototype === "object" && prototype !== null && prototype !== ModelObject.prototype;
    prototype = Object.getPrototypeOf(prototype)
  ) {
    yield prototype;
  }
}
