const path = require("node:path");
const webpack = require("webpack");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const TerserPlugin = require("terser-webpack-plugin");
const swc = require("./.config/swc.cjs");
const { withHost } = require("./.config/releaseHost.cjs");
const { config: packageConfig, version } = require("./package.json");

const at = (...parts) => path.resolve(__dirname, ...parts);

function shared(name) {
  return {
    name,
    mode: "production",
    devtool: false,
    context: __dirname,
    cache: {
      type: "filesystem",
      cacheDirectory: at("node_modules/.cache/webpack"),
      name,
      buildDependencies: { config: [__filename] },
    },
    resolve: { extensions: [".tsx", ".ts", ".mjs", ".js", ".json"] },
    module: {
      rules: [
        { test: /\.tsx?$/, exclude: /node_modules/, use: { loader: "swc-loader", options: swc } },
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
        { test: /\.m?js$/, resolve: { fullySpecified: false } },
      ],
    },
    optimization: {
      minimizer: [
        new TerserPlugin({
          minify: TerserPlugin.swcMinify,
          extractComments: false,
          terserOptions: { format: { comments: false } },
        }),
      ],
    },
    performance: { hints: false },
    stats: "errors-warnings",
  };
}

/**
 * The add-in, the same files in Excel and in the workbench: `functions` associates every custom function before
 * anything else runs; `taskpane` brings in the pane, a chunk of its own, when the host is ready.
 */
function addin(output, host, id) {
  return {
    ...shared("addin"),
    entry: {
      functions: "./src/app/addin/functions.ts",
      taskpane: { import: "./src/app/addin/taskpane.tsx", dependOn: "functions" },
    },
    output: { path: output, filename: "[name].js", chunkFilename: "[name].js", publicPath: "auto", uniqueName: "aie" },
    // React and Fluent come with the pane and change less often than it does.
    optimization: {
      ...shared("addin").optimization,
      splitChunks: {
        cacheGroups: { default: false, defaultVendors: { test: /node_modules/, chunks: "async", name: "pane-vendor" } },
      },
    },
    plugins: [
      new HtmlPlugin({
        template: "./src/app/addin/taskpane.html",
        filename: "taskpane.html",
        inject: false,
        scriptLoading: "blocking",
      }),
      new CopyPlugin({
        patterns: [
          { from: "assets", to: "assets", globOptions: { ignore: ["**/screenshots/**"] }, transform: withHost(host) },
          // Scripts and styles of the page are files, so that its policy need not allow any within it.
          { from: "src/app/addin/{taskpane.css,delayFunctions.js}", to: "[name][ext]" },
          { from: "manifest.xml", to: "manifest.xml", transform: withHost(host, id) },
        ],
      }),
    ],
  };
}

/** The workbench's page. Microsoft's client is served from node_modules beside it and is in no bundle. */
function workbench(output) {
  return {
    ...shared("workbench"),
    entry: { workbench: "./src/app/workbench/main.ts" },
    output: {
      path: output,
      filename: "[name].js",
      chunkFilename: "lazy/[name].js",
      publicPath: "auto",
      uniqueName: "aieWorkbench",
    },
    // Packages apart: a change of our own code then leaves their megabytes in the cache.
    optimization: {
      ...shared("workbench").optimization,
      splitChunks: {
        cacheGroups: { defaultVendors: { test: /node_modules.*\.m?js$/, chunks: "initial", name: "vendor" } },
      },
    },
    plugins: [
      new HtmlPlugin({
        template: "./src/app/workbench/workbench.html",
        filename: "index.html",
        chunks: ["workbench"],
        scriptLoading: "blocking",
        inject: "body",
      }),
      new MiniCssExtractPlugin(),
    ],
  };
}

/** One file that needs no node_modules. Univer's CommonJS builds are the ones that run in Node. */
function commandLine(output) {
  const base = shared("cli");
  return {
    ...base,
    target: "node20",
    entry: { aie: "./src/app/cli/aie.ts" },
    output: { path: output, filename: "aie.cjs" },
    resolve: {
      ...base.resolve,
      conditionNames: ["require", "node", "default"],
      mainFields: ["main"],
      byDependency: { esm: { conditionNames: ["require", "node", "default"], mainFields: ["main"] } },
    },
    module: { ...base.module, parser: { javascript: { dynamicImportMode: "eager", createRequire: false } } },
    plugins: [
      new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true }),
      new webpack.DefinePlugin({ AIE_VERSION: JSON.stringify(version) }),
      new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 }),
    ],
  };
}

/** `npm run build` makes the release in dist/; `--env workbench` makes the page that `npm start` and the browser tests use. */
module.exports = (env = {}) =>
  env.workbench
    ? [addin(at(".cache/workbench"), packageConfig.host), workbench(at(".cache/workbench"))]
    : [addin(at("dist"), env.host ?? packageConfig.host, env.id), commandLine(at("dist"))];
