// Builds the pane and the preview into `dist/`, which any static web server can serve.
const { readFileSync } = require("node:fs");
const path = require("node:path");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const { officeClient } = require("./.scripts/officeClient.cjs");
const { cdnScript, frameAncestors, previewPolicy, taskpanePolicy } = require("./.scripts/policies.cjs");
const { forgetTypescript, requireTypescript } = require("./.scripts/requireTypescript.cjs");
const { nginxConf, webConfig } = require("./.scripts/serverFiles.cjs");
const { developmentUrl, readSiteSettings } = require("./.scripts/siteSettings.cjs");

const { url, officeJs } = readSiteSettings(process.env);

const from = (...parts) => path.resolve(__dirname, ...parts);

const computedStyles = {
  loader: "@griffel/webpack-loader",
  options: { babelOptions: { presets: ["@babel/preset-typescript"] } },
};

module.exports = (env, { mode = "development" } = {}) => ({
  name: "pane",
  context: __dirname,
  mode,
  // Only the first build compiles everything.
  cache: {
    type: "filesystem",
    name: mode,
    cacheDirectory: from(".cache/webpack"),
    buildDependencies: { config: [from("webpack.config.js")] },
  },
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
        // No file of ours does anything but give what it exports; the entries are kept in any case.
        sideEffects: false,
        exclude: from("src/taskpane/firstList.ts"),
        use: [
          // Styles are computed here, so that neither the engine that does it nor all design tokens are sent. A build for
          // one's own machine leaves that to the page: it is made in half the time.
          ...(mode === "production" ? [computedStyles] : []),
          {
            loader: "ts-loader",
            options: { transpileOnly: true, compilerOptions: { noEmit: false, incremental: false } },
          },
        ],
      },
      { test: from("src/taskpane/firstList.ts"), sideEffects: false, loader: from(".scripts/resultLoader.cjs") },
      { test: /[\\/]@fluentui[\\/].+\.styles\.js$/, loader: from(".scripts/tokensLoader.cjs") },
    ],
  },
  plugins: [
    page("taskpane"),
    page("preview"),
    new CopyWebpackPlugin({
      patterns: [
        { from: "manifest.xml", transform: (text) => text.toString().replaceAll(developmentUrl, url) },
        // The drawings and the README's picture beside them stay at home.
        { from: "assets/*.png" },
        ...(officeJs === "local" ? officeClientCopies() : []),
      ],
    }),
    new WrittenFilesPlugin(() => {
      const policies = Object.fromEntries(
        Object.entries(frameAncestors).map(([name, ancestors]) => [
          `${name}.html`,
          `${policyOf[name]()}; ${ancestors}`,
        ]),
      );
      return { "web.config": webConfig(policies), "nginx.conf": nginxConf(policies) };
    }),
    new ContentCheckPlugin(),
  ],
  optimization: {
    // The libraries of a part come in its file: one request less for the pane.
    splitChunks: { chunks: "async", minSize: 4_000, cacheGroups: { defaultVendors: false } },
    // A file that is loaded on demand is named after what is in it.
    chunkIds: "named",
    // The policy names the hash of the inline script as it is written.
    minimizeOptions: { html: false },
  },
  performance: false,
  // `npm start` adds the port, the certificate and what it opens.
  devServer: { static: false, hot: false, liveReload: false, client: false, webSocketServer: false },
});

function page(name) {
  return new HtmlWebpackPlugin({
    template: `src/${name}/${name}.html`,
    filename: `${name}.html`,
    chunks: [name],
    minify: false,
    templateParameters: () => ({
      ...requireTypescript(from("src/strings/vi.ts")),
      ...requireTypescript(from("src/strings/en.ts")),
      policy: policyOf[name](),
      officeScript: officeJs === "local" ? officeClient.script : cdnScript,
      guard: readGuard(),
    }),
  });
}

const policyOf = {
  taskpane: () => taskpanePolicy({ officeJs, guard: readGuard() }),
  preview: () => previewPolicy(),
};

/** Byte for byte: minimizing is told to leave them alone. */
function officeClientCopies() {
  const { folder, source, licence, files, notice } = officeClient;
  const info = { minimized: true };
  return [
    ...files.map((file) => ({ from: path.join(source, file), to: `${folder}/${file}`, info })),
    { from: licence, to: `${folder}/LICENSE.md`, info },
    { from: licence, to: `${folder}/NOTICE.txt`, transform: () => notice, info },
  ];
}

/** Adds files to the build that are written here: names and texts. */
class WrittenFilesPlugin {
  constructor(write) {
    this.write = write;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("WrittenFilesPlugin", (compilation) => {
      compilation.hooks.processAssets.tap(
        { name: "WrittenFilesPlugin", stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
        () => {
          for (const [name, text] of Object.entries(this.write())) {
            compilation.emitAsset(name, new sources.RawSource(text));
          }
        },
      );
    });
  }
}

/** Fails the build when a file of `src/content` is not what the code expects, and says which, where and why. */
class ContentCheckPlugin {
  apply(compiler) {
    compiler.hooks.make.tapPromise("ContentCheckPlugin", async (compilation) => {
      // A rebuild reads the content anew.
      forgetTypescript(from("src"));
      const { contentLibrary } = requireTypescript(from("src/content/index.ts"));
      const { validateContent, describeProblem } = requireTypescript(from("src/core/templates/validateContent.ts"));
      const problems = await validateContent(contentLibrary);
      compilation.errors.push(...problems.map((problem) => new Error(describeProblem(problem))));
    });
  }
}

function readGuard() {
  return readFileSync(from("src/taskpane/guard.js"), "utf8");
}
