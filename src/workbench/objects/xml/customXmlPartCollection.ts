import { CountedCollection } from '../countedCollection.ts';
import { ApiError } from '../../richApi/index.ts';
import { CustomXmlPart } from './customXmlPart.ts';
import { CustomXmlPartScopedCollection } from './customXmlPartScopedCollection.ts';
import type { XmlParts } from './xmlParts.ts';

export class CustomXmlPartCollection extends CountedCollection<CustomXmlPart> {
  readonly className = 'CustomXmlPartCollection';
  private readonly parts: XmlParts;

  constructor(parts: XmlParts) {
    super();
    this.parts = parts;
  }

  items(): CustomXmlPart[] {
    return this.parts.list().map(({ id }) => new CustomXmlPart(this.parts, id));
  }

  Add(xml: string): CustomXmlPart {
    return new CustomXmlPart(this.parts, this.parts.add(xml).id);
  }

  GetByNamespace(namespaceUri: string): CustomXmlPartScopedCollection {
    return new CustomXmlPartScopedCollection(this.parts, namespaceUri);
  }

  GetItem(id: string): CustomXmlPart {
    const part = this.GetItemOrNullObject(id);
    if (part === null) throw new ApiError('ItemNotFound', `The workbook has no custom XML part ${id}.`);
    return part;
  }

  GetItemOrNullObject(id: string): CustomXmlPart | null {
    const part = this.parts.find(id);
    return part === undefined ? null : new CustomXmlPart(this.parts, part.id);
  }
}
