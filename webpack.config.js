/**
 * The add-in: dist/ with the pane's page, its bundle, icons and manifest.
 *
 *     npx webpack --mode production                            loads Office.js from Microsoft's CDN
 *     npx webpack --mode production --env officeJs=local       serves Office.js beside the page
 *     npx webpack --mode production --env origin=https://…     writes the manifest for that origin
 *     npx webpack serve --mode development                     on https://localhost:3000
 */
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const { EsbuildPlugin } = require("esbuild-loader");
const HtmlWebpackPlugin = require("html-webpack-plugin");

const developmentOrigin = "https://localhost:3000";
const cdn = "https://appsforoffice.microsoft.com";
/** Both languages at once; the pane fetches the one that is read. */
const words = path.join(__dirname, "src/text/languages.ts");
const officeJsFolder = path.join(
  path.dirname(require.resolve("@microsoft/office-js/package.json")),
  "dist",
);

module.exports = (env = {}, argv = {}) => {
  const isProduction = argv.mode === "production";
  const isLocal = env.officeJs === "local";
  return {
    mode: isProduction ? "production" : "development",
    target: ["web", "es2022"],
    entry: { taskpane: "./src/taskpane/main.tsx", dialog: "./src/dialog/main.ts" },
    // Chunks go by what is in them, so that a page of one version never takes a chunk of another.
    output: {
      path: path.join(__dirname, "dist"),
      filename: "[name].js",
      chunkFilename: "chunks/[name].[contenthash:8].js",
      clean: true,
    },
    // Never by `eval`: the page's content security policy forbids it.
    devtool: isProduction ? false : "cheap-module-source-map",
    resolve: {
      extensions: [".tsx", ".ts", ".js"],
      alias: { [words]: path.join(__dirname, "src/text/languages-on-demand.ts") },
    },
    module: {
      rules: [
        { test: /\.tsx?$/, exclude: /node_modules/, loader: "swc-loader", options: swcOptions },
        { test: /\.css$/, use: ["style-loader", "css-loader"] },
      ],
    },
    optimization: {
      minimizer: [new EsbuildPlugin({ target: "es2022", charset: "utf8" })],
      mangleExports: isProduction ? "size" : false,
      // What several screens share is fetched once, however small.
      splitChunks: { minSize: 2_000 },
    },
    performance: { maxEntrypointSize: 600_000, maxAssetSize: 900_000 },
    plugins: [
      ...["taskpane", "dialog"].map(
        (name) =>
          new HtmlWebpackPlugin({
            template: `./src/${name}/${name}.html`,
            filename: `${name}.html`,
            inject: false,
            minify: false,
            templateParameters: {
              officeJs: isLocal ? "office-js/office.js" : `${cdn}/lib/1/hosted/office.js`,
              contentSecurityPolicy: contentSecurityPolicy(isLocal ? [] : [cdn]),
            },
          }),
      ),
      new CopyPlugin({
        patterns: [
          { from: "src/assets/*.png", to: "assets/[name][ext]" },
          // Offered where the open workbook has nothing of a school's.
          { from: "samples/{head-teacher,template}.xlsx" },
          {
            from: "manifest.xml",
            transform: (manifest) => withOrigin(manifest.toString(), env.origin),
          },
          ...(isLocal ? officeJsFiles : []),
        ],
      }),
    ],
    devServer: { port: 3000, server: "https", hot: false, liveReload: false, client: false },
  };
};

const swcOptions = {
  jsc: {
    target: "es2022",
    parser: { syntax: "typescript", tsx: true },
    transform: { react: { runtime: "automatic" } },
  },
};

/** Unmodified files of the library: itself, Excel on each platform, and its words in two languages. */
const officeJsFiles = [
  "{office,o15apptofilemappingtable,MicrosoftAjax}.js",
  "excel-{win32-16.01,mac-16.00,web-16.00,ios-16.00,15.01,15.02}.js",
  "{en-us,zh-cn}/*.js",
].map((from) => ({
  context: officeJsFolder,
  from,
  to: "office-js/[path][name][ext]",
  // Keeps the minimiser's hands off them.
  info: { minimized: true },
  noErrorOnMissing: true,
}));

/** Nothing leaves the machine: requests go to the page's own origin only. Fluent writes style elements. */
function contentSecurityPolicy(scriptOrigins) {
  return [
    "default-src 'self'",
    ["script-src 'self'", ...scriptOrigins].join(" "),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'none'",
  ].join("; ");
}

function withOrigin(manifest, origin) {
  return origin ? manifest.replaceAll(developmentOrigin, origin.replace(/\/+$/, "")) : manifest;
}
