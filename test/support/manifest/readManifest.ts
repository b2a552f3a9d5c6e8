import { XmlAttribute, XmlDocument, XmlElement } from 'libxml2-wasm';

const namespaces = {
  o: 'http://schemas.microsoft.com/office/appforoffice/1.1',
  v: 'http://schemas.microsoft.com/office/taskpaneappversionoverrides',
  bt: 'http://schemas.microsoft.com/office/officeappbasictypes/1.0',
  xsi: 'http://www.w3.org/2001/XMLSchema-instance',
};

/** A manifest to ask by XPath; prefixes: o (base), v (version overrides), bt, xsi. */
export interface Manifest {
  readonly document: XmlDocument;
  /** The texts of the elements or attributes that a path finds. */
  readonly list: (path: string) => readonly string[];
  readonly count: (path: string) => number;
  /** The resources of a kind (Image, Url, ShortString, LongString) by id. */
  readonly resources: (kind: ResourceKind) => ReadonlyMap<string, string>;
}

export const resourceKinds = {
  Image: '//bt:Images/bt:Image',
  Url: '//bt:Urls/bt:Url',
  ShortString: '//bt:ShortStrings/bt:String',
  LongString: '//bt:LongStrings/bt:String',
} as const;
export type ResourceKind = keyof typeof resourceKinds;

export function readManifest(xml: string): Manifest {
  const document = XmlDocument.fromString(xml);
  const list = (path: string): string[] =>
    document.find(path, namespaces).map((node) => {
      if (node instanceof XmlElement || node instanceof XmlAttribute) return node.content;
      throw new Error(`${path} finds neither elements nor attributes.`);
    });
  return {
    document,
    list,
    count: (path) => document.find(path, namespaces).length,
    resources(kind) {
      const path = resourceKinds[kind];
      const [ids, values] = [list(`${path}/@id`), list(`${path}/@DefaultValue`)];
      return new Map(ids.map((id, index) => [id, values[index] ?? '']));
    },
  };
}
