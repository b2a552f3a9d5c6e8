import { resolve } from 'node:path';
import CopyPlugin from 'copy-webpack-plugin';
import { EsbuildPlugin } from 'esbuild-loader';
import HtmlPlugin from 'html-webpack-plugin';
import { ChunkBudget } from './scripts/chunkBudget.mjs';
import { manifestFor } from './scripts/manifestFor.mjs';
import { iconSizes, renderIcon } from './scripts/renderIcon.mjs';

const target = 'es2021';
/** kB of gzipped code, without data: what must arrive before a cell is answered, and before the pane shows something. */
const budgetsKb = { runtime: 60, taskpane: 160 };

export default function config(env, { mode = 'production' }) {
  requireHttps(env.url);
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
        patterns: [...staticFiles(env.url), ...['logo', 'refresh', 'price', 'card'].flatMap(icons)],
      }),
      ...(mode === 'production' ? [new ChunkBudget(budgetsKb)] : []),
    ],
    stats: { preset: 'errors-warnings', assets: true, loggingDebug: [], logging: 'info', modules: false },
  };
}

function staticFiles(url) {
  return [
    { from: 'manifest.xml', transform: (content) => manifestFor(content.toString(), url) },
    { from: 'build/functions.json', transform: (content) => manifestFor(content.toString(), url) },
    { from: 'src/taskpane/*.css', to: '[name][ext]' },
    { from: 'build/help.html' },
    { from: 'assets/logo.svg', to: 'assets/[name][ext]' },
  ];
}

function icons(name) {
  return iconSizes.map((sizePx) => ({
    from: `assets/${name}.svg`,
    to: `assets/${name}-${sizePx}.png`,
    transform: (svg) => renderIcon(svg.toString(), sizePx),
  }));
}

/** `--env url=https://host/path`: where the add-in will be served. */
function requireHttps(url) {
  if (url !== undefined && !/^https:\/\/[^/\s]+(\/\S*)?$/.test(url)) {
    throw new Error(
      `--env url=${url}: an add-in is served over https, e.g. --env url=https://example.org/ree`,
    );
  }
}
