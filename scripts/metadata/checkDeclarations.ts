import ts from 'typescript';

const parameterTypes = ['unknown', 'unknown[][]'];
const resultTypes = [...parameterTypes, 'Promise<unknown>', 'Promise<unknown[][]>'];
const shownChars = 60;
const invocation = 'CustomFunctions.Invocation';

/**
 * What Microsoft's generator passes over in silence, in one function file: syntax errors, exports that never
 * become a function, default values (Excel sends `null`), and types that it turns into others.
 */
export function checkDeclarations(file: string, source: string): string[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const declared = tree.statements.filter(ts.isFunctionDeclaration).filter(isCustomFunction);
  return [
    ...syntaxErrors(file, source),
    ...tree.statements.filter(isExportedValue).map(notAFunction),
    ...(declared.length > 1 ? [`${String(declared.length)} custom functions; one file holds one`] : []),
    ...declared.flatMap((declaration) => [
      ...declaration.parameters.flatMap(checkParameter),
      ...checkResult(declaration),
    ]),
  ];
}

function syntaxErrors(fileName: string, source: string): string[] {
  const { diagnostics = [] } = ts.transpileModule(source, { fileName, reportDiagnostics: true });
  return diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}

function isCustomFunction(node: ts.Node): boolean {
  return ts.getJSDocTags(node).some((tag) => tag.tagName.text.toLowerCase() === 'customfunction');
}

/** Exported, no type, and no tagged function declaration: `export const price = () => …`, classes, namespaces. */
function isExportedValue(node: ts.Statement): boolean {
  if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return false;
  if (ts.isFunctionDeclaration(node) && isCustomFunction(node)) return false;
  if (ts.isExportDeclaration(node)) return !node.isTypeOnly;
  if (ts.isExportAssignment(node)) return true;
  return ts.canHaveModifiers(node) && (ts.getModifiers(node) ?? []).some(isExportKeyword);
}

function isExportKeyword(modifier: ts.Modifier): boolean {
  return modifier.kind === ts.SyntaxKind.ExportKeyword;
}

function notAFunction(node: ts.Statement): string {
  const [start = ''] = node.getText().split('\n', 1);
  return `"${start.slice(0, shownChars)}" is exported but is no function declaration with @customfunction`;
}

function checkParameter(parameter: ts.ParameterDeclaration): string[] {
  const name = parameter.name.getText();
  const type = parameter.type?.getText() ?? 'untyped';
  if (type === invocation) return [];
  const problems: string[] = [];
  if (parameter.initializer)
    problems.push(`parameter "${name}" has a default value; Excel sends null instead`);
  if (parameter.dotDotDotToken) problems.push(`parameter "${name}" takes the rest of the arguments`);
  if (!parameterTypes.includes(type)) {
    problems.push(`parameter "${name}" is ${type}; write ${parameterTypes.join(' or ')}`);
  }
  return problems;
}

function checkResult(declaration: ts.FunctionDeclaration): string[] {
  const type = declaration.type?.getText() ?? 'undeclared';
  return resultTypes.includes(type) ? [] : [`the result is ${type}; write ${resultTypes.join(', ')}`];
}
