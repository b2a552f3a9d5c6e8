import { resolve } from 'node:path';
import CopyPlugin from 'copy-webpack-plugin';
import { EsbuildPlugin } from 'esbuild-loader';
import HtmlPlugin from 'html-webpack-plugin';
import webpack from 'webpack';
import { ChunkBudget } from './scripts/chunkBudget.mjs';
import { manifestFor } from './scripts/manifestFor.mjs';
import { iconSizes, renderIcon } from './scripts/renderIcon.mjs';

const target = 'es2021';
/** kB of gzipped code, without data: what must arrive before a cell is answered, and before the pane shows something. */
const budgets = [
  { chunks: ['runtime', 'engine'], budgetKb: 60 },
  { chunks: ['taskpane'], budgetKb: 160 },
];

export default function config(env, { mode = 'production' }) {
  requireHttps('url', env.url);
  requireHttps('feed', env.feed);
  requireKeys(env.feed, env.feedKey);
  return {
    mode,
    target: ['web', target],
    devtool: 'source-map',
    entry: { runtime: './src/runtime.ts' },
    output: {
      path: resolve('dist'),
      // The manifest names runtime.js; everything else may be cached for ever.
      filename: ({ chunk }) => (chunk.name === 'runtime' ? '[name].js' : '[name].[contenthash:8].js'),
      chunkFilename: '[name].[contenthash:8].js',
      publicPath: 'auto',
      clean: true,
    },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      rules: [
        { test: /\.tsx?$/, loader: 'esbuild-loader', options: { target, tsconfig: './tsconfig.json' } },
        // Importing these does nothing: the pane's start does without the operations that it names.
        { test: /[\\/]src[\\/]workbook[\\/]/, sideEffects: false },
        {
          test: /[\\/]build[\\/]edition\.json$/,
          type: 'asset/resource',
          generator: { filename: '[name].[contenthash:8][ext]' },
        },
      ],
    },
    optimization: {
      minimizer: [new EsbuildPlugin({ target, legalComments: 'external' })],
    },
    performance: { hints: false },
    plugins: [
      new HtmlPlugin({
        template: 'src/taskpane/taskpane.html',
        filename: 'taskpane.html',
        scriptLoading: 'defer',
        minify: false,
      }),
      new CopyPlugin({
        patterns: [...staticFiles(env.url), ...['logo', 'refresh', 'update', 'price', 'card'].flatMap(icons)],
      }),
      new webpack.DefinePlugin({
        REE_FEED_ADDRESS: JSON.stringify(env.feed ?? ''),
        REE_FEED_KEYS: JSON.stringify(env.feedKey ?? ''),
      }),
      ...(mode === 'production' ? [new ChunkBudget(budgets)] : []),
    ],
    stats: { preset: 'errors-warnings', assets: true, loggingDebug: [], logging: 'info', modules: false },
  };
}

function staticFiles(url) {
  return [
    { from: 'manifest.xml', transform: (content) => manifestFor(content.toString(), url) },
    { from: 'build/functions.json', transform: (content) => manifestFor(content.toString(), url) },
    {
      from: 'src/taskpane/*.css',
      to: 'taskpane.css',
      globOptions: { ignore: ['**/help.css'] },
      transformAll: (files) =>
        sheetsInOrder(files)
          .map(({ data }) => data.toString())
          .join(''),
    },
    { from: 'src/taskpane/help.css' },
    { from: 'build/help.html' },
  ];
}

/** One request for all of them. What every screen shares comes first, so that each can differ from it. */
function sheetsInOrder(files) {
  const isShared = ({ sourceFilename }) => sourceFilename.endsWith('taskpane.css');
  return [...files].sort(
    (a, b) => isShared(b) - isShared(a) || a.sourceFilename.localeCompare(b.sourceFilename),
  );
}

function icons(name) {
  return iconSizes.map((sizePx) => ({
    from: `assets/${name}.svg`,
    to: `assets/${name}-${sizePx}.png`,
    transform: (svg) => renderIcon(svg.toString(), sizePx),
  }));
}

/** `--env url=https://host/path`: where the add-in will be served; `--env feed=https://host/path`: the feed that it reads. */
function requireHttps(option, url) {
  if (url !== undefined && !/^https:\/\/[^/\s]+(\/\S*)?$/.test(url)) {
    throw new Error(
      `--env ${option}=${url}: it is served over https, e.g. --env ${option}=https://example.org/ree`,
    );
  }
}

/** `--env feedKey=MFkw…`: public keys in base64 of their SPKI form, separated by commas, as `npm run feed` prints them. */
function requireKeys(feed, keys) {
  if (keys === undefined) return;
  if (feed === undefined) {
    throw new Error('--env feedKey needs --env feed=https://… as well: the key is that of a feed.');
  }
  for (const key of keys.split(',')) {
    if (!/^MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE[A-Za-z0-9+/]{86}==$/.test(key)) {
      throw new Error(`--env feedKey=${key}: this is no P-256 public key as npm run feed prints it.`);
    }
  }
}
