import {
  getMember,
  ModelCollection,
  ModelObject,
  publicName,
  scalarNames,
  wireName,
} from "./model-object";
import type { WireQuery } from "./wire";

/**
 * What `load(…)` asked for, read from the model: a tree of names → a tree of values. With `asJson`
 * (the library's `retrieve`) names keep their public spelling.
 */
export function answerQuery(object: ModelObject, query: WireQuery, asJson: boolean): unknown {
  return readObject(object, treeOf(query), query, asJson ? publicName : wireName);
}

/** What an Instantiate answers: how the library finds the same object again in a later batch. */
export function identityOf(object: ModelObject): Record<string, unknown> {
  return {
    ...(object.referenceId === null ? {} : { _ReferenceId: object.referenceId }),
    ...object.identity(),
  };
}

type NameTree = Map<string, NameTree>;
type Spelling = (name: string) => string;
const all = "*";

/** Every plain property. */
function everything(): NameTree {
  const nothing: NameTree = new Map();
  return new Map([[all, nothing]]);
}

function treeOf(query: WireQuery): NameTree {
  const select = query.Select ?? [];
  const paths = [
    ...select.map((path) => path.split(/[/.]/)),
    ...(query.Expand ?? []).map((path) => [...path.split(/[/.]/), all]),
    ...(select.length === 0 ? [[all]] : []),
  ];
  const tree: NameTree = new Map();
  for (const path of paths) {
    path.map(publicName).reduce((node, name) => childOf(node, name), tree);
  }
  return tree;
}

function childOf(node: NameTree, name: string): NameTree {
  const known = node.get(name);
  if (known) return known;
  const made: NameTree = new Map();
  node.set(name, made);
  return made;
}

function readObject(
  object: ModelObject,
  tree: NameTree,
  page: WireQuery,
  spell: Spelling,
): Record<string, unknown> {
  return object instanceof ModelCollection
    ? readCollection(object, tree, page, spell)
    : readSingle(object, tree, spell);
}

function readCollection(
  collection: ModelCollection,
  tree: NameTree,
  page: WireQuery,
  spell: Spelling,
): Record<string, unknown> {
  const own = new Map([...tree].filter(([name]) => ownNames(collection).has(name)));
  const forItems = new Map([...tree].filter(([name]) => name !== "items" && !own.has(name)));
  const nested = tree.get("items");
  for (const [name, below] of nested ?? []) forItems.set(name, below);
  if (nested?.size === 0) forItems.set(all, new Map());
  const first = page.Skip ?? 0;
  const items = collection
    .listItems()
    .slice(first, page.Top === undefined ? undefined : first + page.Top)
    .map((item, index) => ({
      ...readObject(item, forItems.size === 0 ? everything() : forItems, {}, spell),
      ...(item.identity() ?? { _Index: index }),
    }));
  return {
    ...identityOf(collection),
    [spell === wireName ? "_Items" : "items"]: items,
    ...(own.size === 0 ? {} : readSingle(collection, own, spell)),
  };
}

/** Properties of the collection itself, such as `count`. */
function ownNames(collection: ModelCollection): ReadonlySet<string> {
  return new Set(scalarNames(collection));
}

function readSingle(object: ModelObject, tree: NameTree, spell: Spelling): Record<string, unknown> {
  const answer: Record<string, unknown> = spell === wireName ? identityOf(object) : {};
  const names = new Set(tree.keys());
  if (names.delete(all)) for (const name of scalarNames(object)) names.add(name);
  for (const name of names) {
    const value = getMember(object, name);
    const below = tree.get(name);
    answer[spell(name)] =
      value instanceof ModelObject
        ? readObject(value, below && below.size > 0 ? below : everything(), {}, spell)
        : (value ?? null);
  }
  return answer;
}
