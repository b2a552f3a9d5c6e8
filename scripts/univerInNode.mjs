// Lets Univer's ES modules load in Node: they take names from opentype.js that its CommonJS file, which Node would choose,
// does not show. `node --import tsx --import ./scripts/univerInNode.mjs …`
import { register } from 'node:module';

const hooks = `export const resolve = (specifier, context, next) =>
  next(specifier === 'opentype.js' ? 'opentype.js/dist/opentype.mjs' : specifier, context);`;
register(`data:text/javascript,${encodeURIComponent(hooks)}`);
