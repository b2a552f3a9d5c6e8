import eslint from '@eslint/js';
import officeAddins from 'eslint-plugin-office-addins';
import tseslint from 'typescript-eslint';

const noDefaultExport = {
  selector: 'ExportDefaultDeclaration, ExportSpecifier[exported.name="default"]',
  message: 'Export by name, and name the file after it.',
};
const noReplaceEdition = {
  selector: [
    'ImportSpecifier[imported.name="replaceEdition"]',
    'ExportSpecifier[local.name="replaceEdition"]',
    'ExportAllDeclaration[source.value=/inForce/]',
  ].join(', '),
  message: 'Only the feed, the runtime and the command line may replace the edition in force.',
};
const excelOnlyInWorkbook = ['run', 'RequestContext'].map((property) => ({
  object: 'Excel',
  property,
  message: 'Only src/workbook talks to the workbook.',
}));

export default tseslint.config(
  { ignores: ['build/', 'coverage/', 'dist/', 'test/cases/'] },
  eslint.configs.recommended,
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: { globals: { URL: 'readonly', setTimeout: 'readonly' } },
  },
  {
    files: ['**/*.cjs'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: { require: 'readonly', module: 'readonly', exports: 'readonly' },
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-explicit-any': 'error',
      // With noUncheckedIndexedAccess, loops over typed columns must say what they know.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'no-restricted-properties': ['error', ...excelOnlyInWorkbook],
      'no-restricted-syntax': ['error', noDefaultExport, noReplaceEdition],
    },
  },
  {
    files: ['{src,scripts}/**/*.{ts,tsx}'],
    rules: { 'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }] },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/workbench/**', 'src/cli/**'],
    plugins: { 'office-addins': officeAddins },
    rules: Object.fromEntries(
      Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, 'error']),
    ),
  },
  {
    // Univer's types are enums and classes that its own functions answer with plain values.
    files: ['src/workbench/**', 'test/workbench/**'],
    rules: {
      // What an add-in can reach is an accessor, also where it never changes.
      '@typescript-eslint/class-literal-property-style': 'off',
      // Excel answers null where cells differ, and never takes it.
      '@typescript-eslint/related-getter-setter-pairs': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
    },
  },
  { files: ['src/workbook/**'], rules: { 'no-restricted-properties': 'off' } },
  {
    files: ['src/feed/**', 'src/cli/**', 'src/engine.ts', '{test,bench}/**/*.{ts,tsx}'],
    rules: { 'no-restricted-syntax': ['error', noDefaultExport] },
  },
  { files: ['**/*.d.ts'], rules: { 'no-restricted-syntax': 'off' } },
);
