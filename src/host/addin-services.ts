import { ModelObject } from "./protocol";

/** What the add-in lets its host know. */
interface AddinNews {
  readonly onDuty: () => void;
  readonly onShowPane: () => void;
}

/** What Office.js asks of its host besides the workbook, by the names it asks with. */
export function addinServices({
  onDuty,
  onShowPane,
}: AddinNews): Readonly<Record<string, ModelObject>> {
  return {
    "Microsoft.InternalService.AddinInternalService": new AddinInternalService(onDuty),
    "Microsoft.AppRuntime.AppRuntimeService": new AppRuntimeService(onShowPane),
    "Microsoft.AppRuntime.AppRuntimePersistenceService": new AppRuntimePersistenceService(),
  };
}

/** Office.js reports for duty here once after `Office.onReady`. */
class AddinInternalService extends ModelObject {
  constructor(private readonly onDuty: () => void) {
    super("AddinInternalService");
  }

  notifyActionHandlerReady(): void {
    this.onDuty();
  }
}

/** `Office.addin.showAsTaskpane()` and `hide()`. */
class AppRuntimeService extends ModelObject {
  private state: unknown = "Visible";

  constructor(private readonly onShowPane: () => void) {
    super("AppRuntimeService");
  }

  setAppRuntimeState(state: unknown): void {
    this.state = state;
    if (state === "Visible") this.onShowPane();
  }

  getAppRuntimeState(): unknown {
    return this.state;
  }
}

/** `Office.addin.setStartupBehavior(…)`. */
class AppRuntimePersistenceService extends ModelObject {
  private startState: unknown = "Inactive";

  constructor() {
    super("AppRuntimePersistenceService");
  }

  setAppRuntimeStartState(state: unknown): void {
    this.startState = state;
  }

  getAppRuntimeStartState(): unknown {
    return this.startState;
  }
}
