/**
 * The batch that Office.js sends for one `context.sync()`. Numbers are the library's own:
 * `ActionType` 1 Instantiate, 2 Query, 3 Method, 4 SetProperty, 5 Trace, 7 QueryAsJson,
 * 8 EnsureUnchanged, 9 Update; `ObjectPathType` 1 GlobalObject, 2 NewObject, 3 Method, 4 Property,
 * 5 Indexer, 6 ReferenceId, 7 NullObject.
 */
export interface WireBatch {
  readonly Actions: readonly WireAction[];
  readonly ObjectPaths: Readonly<Record<string, WireObjectPath>>;
}

export interface WireAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: WireArguments;
  readonly QueryInfo?: WireQuery;
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

export interface WireObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: WireArguments;
}

export interface WireArguments {
  readonly Arguments?: readonly unknown[];
  /** Beside each argument the id of the object path it stands for; lists of ids for lists. */
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export interface WireQuery {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface WireAnswer {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly Error?: WireError;
}

export interface WireError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly HttpStatusCode: number;
  readonly ActionIndex: number;
}

export function isWireBatch(body: unknown): body is WireBatch {
  return (
    isRecord(body) &&
    Array.isArray(body["Actions"]) &&
    typeof body["ObjectPaths"] === "object" &&
    body["ObjectPaths"] !== null
  );
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * Whether the batch is none of the add-in's round trips: the library reporting for duty, showing the
 * pane, or giving back kept objects after `Excel.run`, which nobody waits for.
 */
export function isHousekeeping({ Actions, ObjectPaths }: WireBatch): boolean {
  const concernsRuntime = Object.values(ObjectPaths).some(
    ({ ObjectPathType, Name }) =>
      ObjectPathType === 2 && /^Microsoft\.(?:InternalService|AppRuntime)\./.test(Name),
  );
  const releases = Actions.filter(({ Name }) => Name === "_RemoveReference").length;
  const othersDoNothing = Actions.every(
    ({ ActionType, Name }) => ActionType === 1 || Name === "_RemoveReference",
  );
  return concernsRuntime || (releases > 0 && othersDoNothing);
}
