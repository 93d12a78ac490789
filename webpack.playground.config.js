/**
 * The playground: a page of its own round the unmodified task pane. Two compilers: the page, and the
 * pane's bundle exactly as webpack.config.js makes it for Excel.
 *
 *     npx webpack serve --config webpack.playground.config.js --open
 *     npx webpack --config webpack.playground.config.js --mode production
 */
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const { EsbuildPlugin } = require("esbuild-loader");
const HtmlPlugin = require("html-webpack-plugin");
const taskPaneConfig = require("./webpack.config.js");

const output = path.join(__dirname, "dist", "playground");
const officeJs = path.join(
  path.dirname(require.resolve("@microsoft/office-js/package.json")),
  "dist",
);
const target = "es2022";

/** Never by `eval`: the pages' content security policy forbids it. */
const sourceMaps = (mode) => (mode === "production" ? false : "cheap-module-source-map");

const page = (mode) => ({
  name: "page",
  mode,
  target: ["web", target],
  entry: {
    playground: "./src/playground/main.ts",
    "attach-host": "./src/playground/attach-host.ts",
    "attach-dialog-host": "./src/playground/attach-dialog-host.ts",
  },
  output: { path: output, filename: "[name].js", clean: { keep: /^(?:taskpane|dialog|chunks)/ } },
  devtool: sourceMaps(mode),
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [
      { test: /\.tsx?$/, loader: "esbuild-loader", options: { target } },
      { test: /\.css$/, use: ["style-loader", "css-loader"] },
    ],
  },
  optimization: { minimizer: [new EsbuildPlugin({ target })] },
  performance: { hints: false },
  plugins: [
    new HtmlPlugin({
      template: "./src/playground/page.html",
      chunks: ["playground"],
      minify: false,
    }),
    ...["pane", "dialog"].map(
      (name) =>
        new HtmlPlugin({
          template: `./src/playground/${name}.html`,
          filename: `${name}.html`,
          inject: false,
          minify: false,
        }),
    ),
    new CopyPlugin({
      patterns: [
        { from: "src/playground/icon.svg" },
        { from: "src/assets/*-32.png", to: "assets/[name][ext]" },
        { from: "samples/*.xlsx" },
        ...["office.js", "excel-win32-16.01.js", "zh-cn/*.js", "en-us/*.js"].map((files) => ({
          context: officeJs,
          from: files,
          to: "office-js/[path][name][ext]",
          info: { minimized: true },
        })),
      ],
    }),
  ],
  devServer: {
    port: 3100,
    host: "127.0.0.1",
    hot: false,
    liveReload: false,
    client: false,
    static: false,
  },
});

/** The pane for Excel, only laid elsewhere and without the pages that load it there. */
const pane = async (env, argv) => {
  const config =
    typeof taskPaneConfig === "function" ? await taskPaneConfig(env, argv) : taskPaneConfig;
  const { taskpane, dialog } = config.entry;
  return {
    ...config,
    name: "pane",
    devtool: sourceMaps(argv.mode),
    entry: { taskpane, dialog },
    output: { ...config.output, path: output, clean: false },
    devServer: undefined,
    plugins: (config.plugins ?? []).filter(
      (plugin) => !["HtmlWebpackPlugin", "CopyPlugin"].includes(plugin.constructor.name),
    ),
  };
};

module.exports = async (env, argv) => {
  const mode = argv.mode ?? (env.WEBPACK_SERVE ? "development" : "production");
  return [page(mode), await pane(env, { ...argv, mode })];
};
