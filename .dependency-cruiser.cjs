/** The arrows of ARCHITECTURE.md: which folder of src/ may import which. */
const arrows = {
  model: [],
  dataset: ['model'],
  feed: ['model', 'dataset'],
  functions: ['model', 'dataset'],
  workbook: ['model', 'dataset', 'functions'],
  diagnostics: [],
  files: ['model', 'dataset', 'functions'],
  taskpane: ['model', 'dataset', 'diagnostics', 'feed', 'functions', 'workbook'],
  commands: ['model', 'dataset', 'feed', 'workbook'],
  workbench: [],
};
const folders = [...Object.keys(arrows), 'cli'];
/** The files beside the folders: what the page starts with, what it loads to answer, and what the user lays over the data. */
const start = '^src/(runtime|engine|layers)[.]ts$';
const startMayImport = [
  'model',
  'dataset',
  'feed',
  'functions',
  'workbook',
  'diagnostics',
  'taskpane',
  'commands',
];

/** What other folders may import: a folder's index, and that of these sub-folders. */
const faces =
  '^src/([^/]+|dataset/seeds|dataset/rules|dataset/compile|functions/call|feed/own|feed/publish|workbook/overrides|workbook/decks)/index[.]tsx?$';
const inForce = '^src/dataset/inForce[.]ts$';
const runInExcel =
  '^src/(model|dataset|diagnostics|feed|functions|workbook|taskpane|commands)/|^src/(runtime|engine|layers)[.]ts$';

const anyOf = (names) => `^src/(${names.join('|')})/`;

const folderArrows = Object.entries(arrows).map(([folder, allowed]) => ({
  name: `arrow-${folder}`,
  comment: `src/${folder} may import only ${allowed.length > 0 ? allowed.join(', ') : 'nothing'} of ours.`,
  severity: 'error',
  from: { path: `^src/${folder}/` },
  to: { path: '^src/', pathNot: anyOf([folder, ...allowed]) },
}));

module.exports = {
  forbidden: [
    ...folderArrows,
    {
      name: 'arrow-runtime',
      comment: `src/runtime.ts, src/engine.ts and src/layers.ts may import only each other and ${startMayImport.join(', ')}.`,
      severity: 'error',
      from: { path: start },
      to: { path: '^src/', pathNot: [start, anyOf(startMayImport)] },
    },
    {
      name: 'model-imports-nothing',
      comment: 'src/model stands on its own: no package, no Node built-in.',
      severity: 'error',
      from: { path: '^src/model/' },
      to: { pathNot: '^src/' },
    },
    {
      name: 'unknown-folder',
      comment: 'Every folder of src/ has its arrows: name it in .dependency-cruiser.cjs and ARCHITECTURE.md.',
      severity: 'error',
      from: { path: '^src/', pathNot: [anyOf(folders), start, '^src/[^/]+[.]d[.]ts$'] },
      to: {},
    },
    {
      name: 'through-the-index',
      comment: 'Another folder is imported through its index.ts, never file by file.',
      severity: 'error',
      from: { path: '^src/([^/]+)' },
      to: { path: '^src/', pathNot: ['^src/$1(/|$)', faces, inForce, '^src/(engine|layers)[.]ts$'] },
    },
    {
      name: 'replace-edition',
      comment: 'Only the feed, the runtime and the command line may replace the edition in force.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/(dataset|feed|cli)/', start] },
      to: { path: inForce },
    },
    {
      name: 'no-node-in-excel',
      comment:
        'This runs in Excel, where there is no Node. What reads files stands in cli, files or dataset/seeds.',
      severity: 'error',
      from: { path: runInExcel, pathNot: '^src/dataset/seeds/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-cycle',
      comment: 'Two files that need each other are one file, or want a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'not-found',
      comment: 'This import leads nowhere. (What the build makes may be missing.)',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '/build/[a-z]+[.]json$' },
    },
    {
      name: 'no-orphan',
      comment: 'Nothing imports this file and it imports nothing.',
      severity: 'error',
      from: { orphan: true, pathNot: ['[.]d[.]ts$', start, '^src/cli/'] },
      to: {},
    },
    {
      name: 'no-grab-bag',
      comment: 'Name a file for what it holds.',
      severity: 'error',
      from: {},
      to: { path: '/(util|utils|helper|helpers|common|manager|misc)[./]', pathNot: 'node_modules' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
