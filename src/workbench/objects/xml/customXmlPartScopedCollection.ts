import { CountedCollection } from '../countedCollection.ts';
import { ApiError } from '../../richApi/index.ts';
import { CustomXmlPart } from './customXmlPart.ts';
import type { XmlParts } from './xmlParts.ts';

/** The custom XML parts of one namespace. */
export class CustomXmlPartScopedCollection extends CountedCollection<CustomXmlPart> {
  readonly className = 'CustomXmlPartScopedCollection';
  private readonly parts: XmlParts;
  private readonly namespaceUri: string;

  constructor(parts: XmlParts, namespaceUri: string) {
    super();
    this.parts = parts;
    this.namespaceUri = namespaceUri;
  }

  items(): CustomXmlPart[] {
    return this.parts.list(this.namespaceUri).map(({ id }) => new CustomXmlPart(this.parts, id));
  }

  GetItem(id: string): CustomXmlPart {
    const part = this.GetItemOrNullObject(id);
    if (part === null)
      throw new ApiError('ItemNotFound', `${this.namespaceUri} has no custom XML part ${id}.`);
    return part;
  }

  GetItemOrNullObject(id: string): CustomXmlPart | null {
    const part = this.parts.find(id);
    return part?.namespaceUri === this.namespaceUri ? new CustomXmlPart(this.parts, part.id) : null;
  }

  GetOnlyItem(): CustomXmlPart {
    const part = this.GetOnlyItemOrNullObject();
    if (part === null) {
      const count = this.GetCount();
      throw new ApiError(
        count === 0 ? 'ItemNotFound' : 'InvalidOperation',
        `${this.namespaceUri} has ${count} custom XML parts, not one.`,
      );
    }
    return part;
  }

  GetOnlyItemOrNullObject(): CustomXmlPart | null {
    const [first, second] = this.items();
    return second === undefined ? (first ?? null) : null;
  }
}
