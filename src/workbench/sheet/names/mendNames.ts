import { ICommandService } from '@univerjs/core';
import type { Injector } from '@univerjs/core';
import {
  IDefinedNamesService,
  IFunctionService,
  LexerTreeBuilder,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
} from '@univerjs/engine-formula';
import { isOfWorkbook } from './isOfWorkbook.ts';

interface Expansion {
  readonly sequenceString: string;
}

/** What of the lexer is mended: it writes what names stand for into the formula before it reads it. */
interface NameLexer {
  _handleNestedDefinedName: (formula: string, names: unknown) => string | Expansion;
  _simpleCheckDefinedName: () => boolean;
  _checkDefinedNameDirty: (name: string, names: unknown) => boolean;
}

const REFERENCE = /^(?:'(?:[^']|'')+'!|[\p{L}\p{N}_.]+!)?\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?$/iu;

/**
 * Univer 0.25.1 forgets the brackets: with `total` for `=A1+B1`, `=total*2` would be `=A1+B1*2`. And formulas that it has
 * read before it does not read again when a name has changed or the last one is gone. Of names that are alike it takes the
 * last; mended, the one of the workbook, else the first. A name that is deleted makes `#NAME?` of the function that it stood
 * before, too.
 */
export function mendNames(injector: Injector): void {
  const lexer = injector.get(LexerTreeBuilder) as unknown as NameLexer;
  const expand = lexer._handleNestedDefinedName.bind(lexer);
  lexer._handleNestedDefinedName = (formula, names) => {
    const expansion = expand(formula, names);
    if (typeof expansion === 'string' || REFERENCE.test(expansion.sequenceString)) return expansion;
    return { ...expansion, sequenceString: `(${expansion.sequenceString})` };
  };
  lexer._simpleCheckDefinedName = () => true;
  const functions = injector.get(IFunctionService);
  const isDeleted = lexer._checkDefinedNameDirty.bind(lexer);
  lexer._checkDefinedNameDirty = (name, names) =>
    !functions.hasExecutor(name.toUpperCase()) && isDeleted(name, names);
  const service = injector.get(IDefinedNamesService);
  service.getAllDefinedNamesIsEmpty = () => false;
  const lastOf = service.getValueByName.bind(service);
  service.getValueByName = (unitId, name) => {
    const last = lastOf(unitId, name);
    if (!last || isOfWorkbook(last)) return last;
    const wanted = name.toLowerCase();
    const alike = Object.values(service.getDefinedNameMap(unitId) ?? {}).filter(
      (other) => other.name.toLowerCase() === wanted,
    );
    return alike.find(isOfWorkbook) ?? alike[0] ?? null;
  };

  injector.get(ICommandService).onCommandExecuted(({ id }) => {
    const isOfNames = id === SetDefinedNameMutation.id || id === RemoveDefinedNameMutation.id;
    // Every key of the cache contains the empty text.
    if (isOfNames) functions.deleteFormulaAstCacheKey('');
  });
}
