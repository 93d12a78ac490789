import { found, HostError, ModelCollection, ModelObject } from "../protocol";
import type { CustomXmlStore } from "../storage/workbook-file";
import { textArgument } from "./arguments";

/** `workbook.customXmlParts`, all of them or those of one namespace. */
export class CustomXmlPartCollection extends ModelCollection {
  constructor(
    private readonly store: CustomXmlStore,
    private readonly namespace: string | null = null,
  ) {
    super(namespace === null ? "CustomXmlPartCollection" : "CustomXmlPartScopedCollection");
  }

  add(xml: unknown): CustomXmlPart {
    const text = textArgument(xml);
    if (!/^\s*(?:<\?[^>]*\?>\s*)?<[^>]+>/.test(text)) throw new HostError("InvalidArgument");
    return new CustomXmlPart(this.store, this.store.add(text));
  }

  getByNamespace(namespace: unknown): CustomXmlPartCollection {
    return new CustomXmlPartCollection(this.store, textArgument(namespace));
  }

  getCount(): number {
    return this.listItems().length;
  }

  getItem(id: unknown): CustomXmlPart {
    return found(this.getItemOrNullObject(id));
  }

  getItemOrNullObject(id: unknown): CustomXmlPart | null {
    return this.listItems().find((part) => part.id === id) ?? null;
  }

  getOnlyItem(): CustomXmlPart {
    const [only, ...others] = this.listItems();
    if (!only || others.length > 0) throw new HostError("GeneralException");
    return only;
  }

  getOnlyItemOrNullObject(): CustomXmlPart | null {
    const [only, ...others] = this.listItems();
    return only && others.length === 0 ? only : null;
  }

  override listItems(): readonly CustomXmlPart[] {
    return this.store.items
      .map(({ id }) => new CustomXmlPart(this.store, id))
      .filter((part) => this.namespace === null || part.namespaceUri === this.namespace);
  }
}

class CustomXmlPart extends ModelObject {
  constructor(
    private readonly store: CustomXmlStore,
    private readonly partId: string,
  ) {
    super("CustomXmlPart");
  }

  override identity() {
    return { Id: this.partId };
  }

  get id(): string {
    return this.partId;
  }

  /** The namespace of the root element. */
  get namespaceUri(): string {
    const root = /<(?![?!])([^\s/>]+)([^>]*)>/.exec(this.getXml());
    const prefix = root?.[1]?.includes(":") ? `:${root[1].split(":")[0] ?? ""}` : "";
    const declared = new RegExp(`xmlns${prefix}\\s*=\\s*["']([^"']*)["']`).exec(root?.[2] ?? "");
    return declared?.[1] ?? "";
  }

  getXml(): string {
    const item = this.store.items.find(({ id }) => id === this.partId);
    if (!item) throw new HostError("ItemNotFound");
    return item.xml;
  }

  setXml(xml: unknown): void {
    this.store.set(this.partId, textArgument(xml));
  }

  delete(): void {
    this.store.remove(this.partId);
  }
}
