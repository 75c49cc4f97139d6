// Builds the pane and the preview into `dist/`, which any static web server can serve.
const { createHash } = require("node:crypto");
const { readFileSync } = require("node:fs");
const path = require("node:path");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const { requireTypescript } = require("./.scripts/requireTypescript.cjs");

/** Where the pane is served from. The manifest names it in every address. */
const developmentUrl = "https://localhost:3000";
const url = (process.env.SOAN_THAO_URL ?? developmentUrl).replace(/\/+$/, "");

const officeOrigin = "https://appsforoffice.microsoft.com";
const officeScript = `${officeOrigin}/lib/1/hosted/office.js`;

const from = (...parts) => path.resolve(__dirname, ...parts);

module.exports = (env, { mode = "development" } = {}) => ({
  name: "pane",
  context: __dirname,
  mode,
  // No kind of source map that evaluates text: the policy below forbids it.
  devtool: mode === "production" ? false : "cheap-module-source-map",
  entry: { taskpane: "./src/taskpane/index.tsx", preview: "./src/preview/index.tsx" },
  output: {
    path: from("dist"),
    clean: true,
    filename: mode === "production" ? "[name].[contenthash:8].js" : "[name].js",
    chunkFilename: mode === "production" ? "[name].[contenthash:8].js" : "[name].js",
  },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        loader: "ts-loader",
        options: { transpileOnly: true, compilerOptions: { noEmit: false, incremental: false } },
      },
    ],
  },
  plugins: [
    page("taskpane", { policy: taskpanePolicy, officeScript, guard: () => read("src/taskpane/guard.js") }),
    page("preview", { policy: previewPolicy }),
    new CopyWebpackPlugin({
      patterns: [
        { from: "manifest.xml", transform: (text) => text.toString().replaceAll(developmentUrl, url) },
        // The drawings and the README's picture beside them stay at home.
        { from: "assets/*.png" },
      ],
    }),
    new ContentCheckPlugin(),
  ],
  optimization: {
    splitChunks: { chunks: "async", minSize: 4_000 },
    // A file that is loaded on demand is named after what is in it.
    chunkIds: "named",
    // The policy names the hash of the inline script as it is written.
    minimizeOptions: { html: false },
  },
  performance: false,
  // `npm start` adds the port, the certificate and what it opens.
  devServer: { static: false, hot: false, liveReload: false, client: false, webSocketServer: false },
});

module.exports.policies = { taskpane: () => taskpanePolicy(), preview: () => previewPolicy() };

function page(name, { policy, officeScript: script, guard }) {
  return new HtmlWebpackPlugin({
    template: `src/${name}/${name}.html`,
    filename: `${name}.html`,
    chunks: [name],
    minify: false,
    templateParameters: () => ({
      ...requireTypescript(from("src/strings/vi.ts")),
      ...requireTypescript(from("src/strings/en.ts")),
      policy: policy(),
      officeScript: script,
      guard: guard?.(),
    }),
  });
}

/**
 * As tight as office.js allows: it needs inline styles (office-js #1687), loads its host file from beside itself, and
 * gets along without `eval` (its one `new Function` stands in a try block with a fallback).
 */
function taskpanePolicy() {
  const guardHash = createHash("sha256").update(read("src/taskpane/guard.js")).digest("base64");
  return [
    "default-src 'none'",
    `script-src 'self' ${officeOrigin} 'sha256-${guardHash}'`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** The preview draws files of unknown origin: nothing but its own scripts runs, and nothing is fetched from elsewhere. */
function previewPolicy() {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' blob: data:",
    "font-src 'self' blob: data:",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** Fails the build when a file of `src/content` is not what the code expects, and says which, where and why. */
class ContentCheckPlugin {
  apply(compiler) {
    compiler.hooks.make.tapPromise("ContentCheckPlugin", async (compilation) => {
      // A rebuild reads the content anew.
      for (const file of Object.keys(require.cache)) if (file.startsWith(from("src"))) delete require.cache[file];
      const { contentLibrary } = requireTypescript(from("src/content/index.ts"));
      const { validateContent, describeProblem } = requireTypescript(from("src/core/templates/validateContent.ts"));
      const problems = await validateContent(contentLibrary);
      compilation.errors.push(...problems.map((problem) => new Error(describeProblem(problem))));
    });
  }
}

function read(file) {
  return readFileSync(from(file), "utf8");
}
