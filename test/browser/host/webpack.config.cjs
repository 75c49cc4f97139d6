// Bundles the simulated Word into one script for a page. Tests build it when they need it: support/hostScript.ts.
const path = require("node:path");

module.exports = {
  name: "word-host",
  mode: "development",
  devtool: false,
  target: "web",
  entry: path.join(__dirname, "index.ts"),
  output: { filename: "word-host.js" },
  resolve: { extensions: [".ts", ".js"] },
  module: {
    rules: [
      {
        test: /\.ts$/,
        loader: "ts-loader",
        options: { transpileOnly: true, compilerOptions: { noEmit: false, incremental: false } },
      },
    ],
  },
  performance: false,
};
