import { answerQuery, identityOf } from "./answer-query";
import type { EventRegistrations } from "./event-registrations";
import { HostError, notImplemented } from "./host-error";
import { callMember, getMember, ModelObject, publicName, setMember } from "./model-object";
import {
  isRecord,
  type WireAction,
  type WireAnswer,
  type WireArguments,
  type WireBatch,
  type WireError,
  type WireObjectPath,
} from "./wire";

/**
 * Runs one batch against the object model: actions in order, object paths worked out when first
 * needed. Excel stops at the first failing action; what came before it stays done.
 */
export class Interpreter {
  private readonly kept = new Map<string, ModelObject>();
  private keptCount = 0;

  constructor(
    private readonly root: ModelObject,
    private readonly services: Readonly<Record<string, ModelObject>>,
    private readonly registrations: EventRegistrations,
  ) {}

  /** `breakAfter`: so many actions are done, then the host fails as if by accident. */
  run(batch: WireBatch, breakAfter = Number.POSITIVE_INFINITY): WireAnswer {
    const results: { ActionId: number; Value: unknown }[] = [];
    const paths = new PathResolver(batch, (path, parent, args) => this.step(path, parent, args));
    for (const [index, action] of batch.Actions.entries()) {
      try {
        if (index >= breakAfter) throw new HostError("GeneralException");
        results.push({ ActionId: action.Id, Value: this.perform(action, paths) });
      } catch (error) {
        return { Results: results, Error: wireError(error, index, action, paths) };
      }
    }
    return { Results: results };
  }

  private perform(action: WireAction, paths: PathResolver): unknown {
    if (action.ActionType === 5) return null;
    const object = paths.resolve(action.ObjectPathId);
    if (object === null) return null;
    switch (action.ActionType) {
      case 1:
        return identityOf(object);
      case 2:
        return answerQuery(object, action.QueryInfo ?? {}, false);
      case 3:
        return this.call(object, action.Name, paths.argumentsOf(action.ArgumentInfo));
      case 4:
        setMember(object, action.Name, paths.argumentsOf(action.ArgumentInfo)[0]);
        return null;
      case 7:
        return answerQuery(object, action.QueryInfo ?? {}, true);
      case 8:
        ensureUnchanged(object, action.ObjectState ?? {});
        return null;
      case 9:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
          setMember(object, name, value);
        }
        return null;
      default:
        throw notImplemented(`ActionType ${action.ActionType}`);
    }
  }

  private call(object: ModelObject, name: string, args: readonly unknown[]): unknown {
    if (name === "_KeepReference") return this.keep(object);
    if (name === "_RemoveReference") return this.release(args[0]);
    if (this.registrations.note(object, name)) return null;
    const value = callMember(object, name, args);
    return value instanceof ModelObject ? identityOf(value) : (value ?? null);
  }

  private keep(object: ModelObject): null {
    if (object.referenceId === null) {
      this.keptCount += 1;
      object.referenceId = `kept-${this.keptCount}`;
      this.kept.set(object.referenceId, object);
    }
    return null;
  }

  private release(referenceId: unknown): null {
    if (typeof referenceId !== "string") return null;
    const object = this.kept.get(referenceId);
    if (object) object.referenceId = null;
    this.kept.delete(referenceId);
    return null;
  }

  private step(
    path: WireObjectPath,
    parent: ModelObject | null,
    args: readonly unknown[],
  ): ModelObject | null {
    switch (path.ObjectPathType) {
      case 1:
        return this.root;
      case 2: {
        const service = this.services[path.Name];
        if (!service) throw notImplemented(`service ${path.Name}`);
        return service;
      }
      case 3:
        return objectOrNull(parent && callMember(parent, path.Name, args), path.Name);
      case 4:
        return objectOrNull(parent && getMember(parent, path.Name), path.Name);
      case 5:
        return objectOrNull(parent && callMember(parent, "GetItem", args), "GetItem");
      case 6: {
        const kept = this.kept.get(path.Name);
        if (!kept) throw new HostError("InvalidReference");
        return kept;
      }
      case 7:
        return null;
      default:
        throw notImplemented(`ObjectPathType ${path.ObjectPathType}`);
    }
  }
}

/** Works out object paths once a batch, parents first. A child of a null object is a null object. */
class PathResolver {
  private readonly known = new Map<number, ModelObject | null>();

  constructor(
    private readonly batch: WireBatch,
    private readonly step: (
      path: WireObjectPath,
      parent: ModelObject | null,
      args: readonly unknown[],
    ) => ModelObject | null,
  ) {}

  resolve(id: number): ModelObject | null {
    const known = this.known.get(id);
    if (known !== undefined) return known;
    const path = this.batch.ObjectPaths[String(id)];
    if (!path) throw new HostError("InvalidRequest");
    const made = this.make(path);
    this.known.set(id, made);
    return made;
  }

  typeNameOf(id: number): string | null {
    return this.known.get(id)?.typeName ?? null;
  }

  argumentsOf(info: WireArguments | undefined): readonly unknown[] {
    return (info?.Arguments ?? []).map((value, index) =>
      this.argument(value, info?.ReferencedObjectPathIds?.[index]),
    );
  }

  private make(path: WireObjectPath): ModelObject | null {
    const parentId = path.ParentObjectPathId ?? 0;
    const parent = parentId > 0 ? this.resolve(parentId) : null;
    if (parentId > 0 && parent === null) return null;
    try {
      return this.step(path, parent, this.argumentsOf(path.ArgumentInfo));
    } catch (error) {
      if (error instanceof HostError && parent) {
        error.location ??= `${parent.typeName}.${publicName(path.Name || "getItem")}`;
      }
      throw error;
    }
  }

  /** Grids of values hold no references and are passed on as they are. */
  private argument(value: unknown, reference: unknown): unknown {
    if (typeof reference === "number" && reference > 0) return this.resolve(reference);
    if (Array.isArray(value)) {
      return Array.isArray(reference)
        ? value.map((item, index) => this.argument(item, reference[index]))
        : value;
    }
    if (isRecord(value) && typeof value["_ObjectPathId"] === "number") {
      return this.resolve(value["_ObjectPathId"]);
    }
    return value ?? undefined;
  }
}

function objectOrNull(value: unknown, name: string): ModelObject | null {
  if (value === null || value === undefined) return null;
  if (!(value instanceof ModelObject)) throw notImplemented(`${publicName(name)} as an object`);
  return value;
}

function ensureUnchanged(object: ModelObject, state: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(state)) {
    if (JSON.stringify(getMember(object, name)) !== JSON.stringify(value)) {
      throw new HostError("Conflict");
    }
  }
}

function wireError(
  error: unknown,
  index: number,
  action: WireAction,
  paths: PathResolver,
): WireError {
  const typeName = paths.typeNameOf(action.ObjectPathId);
  const here = typeName && action.Name ? `${typeName}.${publicName(action.Name)}` : action.Name;
  if (error instanceof HostError) {
    return {
      Code: error.code,
      Message: error.message,
      Location: error.location ?? here,
      HttpStatusCode: error.httpStatus,
      ActionIndex: index,
    };
  }
  const bug = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return {
    Code: "GeneralException",
    Message: `A mistake within the workbook host: ${bug}`,
    Location: here,
    HttpStatusCode: 500,
    ActionIndex: index,
  };
}
