import type { Injector } from '@univerjs/core';
import type { UniverLibrary } from './univerLibrary.ts';

/**
 * Two faults of Univer 0.25.1 that only its private members can mend: it refuses `2*{1,2}`, because it looks at the first
 * token of an expression to decide whether an array constant may follow, and after one stray `]` it misreads every
 * formula.
 */
export function fixLexer(univer: UniverLibrary, injector: Injector): void {
  const lexer = injector.get(univer.formula.LexerTreeBuilder);
  const treeBuilder = lexer.treeBuilder.bind(lexer);
  lexer.treeBuilder = (...args) => {
    Object.assign(lexer, { _squareBracketState: 0, _tableBracketState: false });
    return treeBuilder(...args);
  };
  Object.assign(lexer, { _formulaSpellCheck: () => true });
}
