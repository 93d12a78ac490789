import type { Area } from "../../sheet";
import { HostError, ModelObject, notImplemented } from "../protocol";
import type { StoredValidation } from "../storage/workbook-file";
import { choiceArgument, flagArgument, recordArgument, textArgument } from "./arguments";
import { cellCount, intersectAreas } from "./areas";
import { clearValidations, overlap, setValidation } from "./change-rules";
import { ruleArgument, ruleFace, typeOf } from "./validation-rule";
import type { SheetState } from "./sheet-state";

/** `dataValidation` of a range or of several. Lists and decimals can be set; others are kept and named. */
export class DataValidation extends ModelObject {
  constructor(
    private readonly sheet: SheetState,
    private readonly areas: readonly Area[],
  ) {
    super("DataValidation");
  }

  get type(): string {
    const { lying, coversAll } = this.found();
    const [first, ...others] = lying;
    if (!first) return "None";
    if (others.some((other) => !isSame(first, other))) return "Inconsistent";
    return coversAll ? typeOf(first.rule) : "MixedCriteria";
  }

  /** Null where the cells differ. */
  get rule(): object | null {
    const only = this.only();
    if (only === null) return this.type === "None" ? {} : null;
    return ruleFace(only.rule);
  }
  set rule(value: unknown) {
    const rule = ruleArgument(recordArgument(value));
    this.sheet.assertUnlocked();
    const { ignoreBlanks, alert, prompt } = this.only() ?? usual;
    this.put({ areas: this.areas, rule, ignoreBlanks, alert, prompt, written: null });
  }

  get ignoreBlanks(): boolean | null {
    return this.type === "None" ? true : (this.only()?.ignoreBlanks ?? null);
  }
  set ignoreBlanks(value: unknown) {
    const ignoreBlanks = flagArgument(value);
    this.change((validation) => ({ ...validation, ignoreBlanks }));
  }

  get errorAlert(): object | null {
    const only = this.only();
    if (only === null) return null;
    const { shown, style, title, message } = only.alert;
    return { showAlert: shown, style: alertNames[style], title, message };
  }
  set errorAlert(value: unknown) {
    const given = recordArgument(value);
    const alert = {
      shown: flagArgument(given["showAlert"]),
      style: alertStyles[choiceArgument(given["style"], ["Stop", "Warning", "Information"])],
      title: shortText(given["title"], longestTitle),
      message: shortText(given["message"], longestMessage),
    };
    this.change((validation) => ({ ...validation, alert }));
  }

  get prompt(): object | null {
    const only = this.only();
    if (only === null) return null;
    const { shown, title, message } = only.prompt;
    return { showPrompt: shown, title, message };
  }
  set prompt(value: unknown) {
    const given = recordArgument(value);
    const prompt = {
      shown: flagArgument(given["showPrompt"]),
      title: shortText(given["title"], longestTitle),
      message: shortText(given["message"], longestMessage),
    };
    this.change((validation) => ({ ...validation, prompt }));
  }

  clear(): void {
    this.sheet.assertUnlocked();
    clearValidations(this.sheet, this.areas);
  }

  /** The one validation that all cells share, or null. */
  private only(): StoredValidation | null {
    const { lying, coversAll } = this.found();
    const [first, ...others] = lying;
    return first && coversAll && others.every((other) => isSame(first, other)) ? first : null;
  }

  private found(): { readonly lying: readonly StoredValidation[]; readonly coversAll: boolean } {
    if (overlap(this.sheet.file.tiedValidations, this.areas)) {
      throw notImplemented("A DataValidation that refers to another sheet");
    }
    const lying = this.sheet.file.validations.filter(({ areas }) => overlap(areas, this.areas));
    const covered = lying
      .flatMap(({ areas }) => areas)
      .flatMap((area) => this.areas.flatMap((own) => intersectAreas(area, own) ?? []))
      .reduce((sum, area) => sum + cellCount(area), 0);
    const all = this.areas.reduce((sum, area) => sum + cellCount(area), 0);
    return { lying, coversAll: covered === all };
  }

  private change(change: (validation: StoredValidation) => StoredValidation): void {
    this.sheet.assertUnlocked();
    const only = this.only();
    if (only === null) throw new HostError("InvalidOperation");
    if (only.rule.kind === "other") throw notImplemented(`DataValidation (${only.rule.type})`);
    this.put(change({ ...only, areas: this.areas, written: null }));
  }

  private put(validation: StoredValidation): void {
    setValidation(this.sheet, validation);
    this.sheet.events.layoutChanged(this.sheet);
  }
}

const usual: Pick<StoredValidation, "ignoreBlanks" | "alert" | "prompt"> = {
  ignoreBlanks: true,
  alert: { shown: true, style: "stop", title: "", message: "" },
  prompt: { shown: true, title: "", message: "" },
};

const longestTitle = 32;
const longestMessage = 255;

function shortText(value: unknown, longest: number): string {
  const text = textArgument(value);
  if (text.length > longest) throw new HostError("InvalidArgument");
  return text;
}

const alertNames = { stop: "Stop", warning: "Warning", information: "Information" } as const;
const alertStyles = { Stop: "stop", Warning: "warning", Information: "information" } as const;

/** Whether two of them say the same, wherever they lie. */
function isSame(one: StoredValidation, other: StoredValidation): boolean {
  const said = ({ rule, ignoreBlanks, alert, prompt }: StoredValidation) =>
    JSON.stringify([rule, ignoreBlanks, alert, prompt]);
  return one === other || (one.rule.kind !== "other" && said(one) === said(other));
}
