import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { XmlDocument, XmlValidateError, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';
import type { ManifestRule } from './manifestRule.ts';

const schemaFile = resolve('test/cases/manifest/schemas/OfficeAppManifestV1_1.xsd');
let validator: XsdValidator | undefined;

/** Microsoft's schemas: names, order, counts, and most lengths and patterns. */
export const schemaRule: ManifestRule = {
  name: 'schema',
  check({ document }) {
    validator ??= readSchema();
    try {
      validator.validate(document);
      return [];
    } catch (error) {
      if (error instanceof XmlValidateError) return error.details.map(({ message }) => message.trim());
      throw error;
    }
  },
};

function readSchema(): XsdValidator {
  xmlRegisterFsInputProviders();
  return XsdValidator.fromDoc(XmlDocument.fromBuffer(readFileSync(schemaFile), { url: schemaFile }));
}
