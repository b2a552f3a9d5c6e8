import { ApiError, HostObject } from '../../richApi/index.ts';
import type { XmlPart, XmlParts } from './xmlParts.ts';

export class CustomXmlPart extends HostObject {
  readonly className = 'CustomXmlPart';
  private readonly parts: XmlParts;
  private readonly id: string;

  constructor(parts: XmlParts, id: string) {
    super();
    this.parts = parts;
    this.id = id;
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { ...super.identity(), Id: this.id };
  }

  get Id(): string {
    return this.part.id;
  }

  get NamespaceUri(): string {
    return this.part.namespaceUri;
  }

  GetXml(): string {
    return this.part.xml;
  }

  SetXml(xml: string): void {
    this.parts.put(this.part.id, xml);
  }

  Delete(): void {
    this.parts.remove(this.part.id);
  }

  private get part(): XmlPart {
    const part = this.parts.find(this.id);
    if (part === undefined) throw new ApiError('ItemNotFound', 'The custom XML part was deleted.');
    return part;
  }
}
