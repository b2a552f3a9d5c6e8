import { ApiError } from '../../richApi/index.ts';

export interface XmlPart {
  readonly id: string;
  readonly xml: string;
  readonly namespaceUri: string;
}

/** The custom XML parts of the workbook, kept as the text they were given. Excel does not undo them either. */
export class XmlParts {
  private readonly parts = new Map<string, XmlPart>();

  list(namespaceUri?: string): XmlPart[] {
    return [...this.parts.values()].filter(
      (part) => (namespaceUri ?? part.namespaceUri) === part.namespaceUri,
    );
  }

  find(id: string): XmlPart | undefined {
    return this.parts.get(id.toUpperCase());
  }

  add(xml: string): XmlPart {
    return this.put(`{${crypto.randomUUID().toUpperCase()}}`, xml);
  }

  put(id: string, xml: string): XmlPart {
    const part = { id, xml, namespaceUri: namespaceOf(xml) };
    this.parts.set(id, part);
    return part;
  }

  remove(id: string): void {
    this.parts.delete(id);
  }

  clear(): void {
    this.parts.clear();
  }
}

/** The namespace of the root element; what is not well-formed is refused. */
function namespaceOf(xml: string): string {
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  const fault = document.querySelector('parsererror');
  if (fault !== null) {
    const [reason = ''] = /error on line .*/.exec(fault.textContent) ?? [];
    throw new ApiError('InvalidArgument', `The XML is not well-formed: ${reason || 'it cannot be read'}`);
  }
  return document.documentElement.namespaceURI ?? '';
}
