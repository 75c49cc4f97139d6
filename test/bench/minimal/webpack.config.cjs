// The minimal page, by the settings of the product's own build.
const path = require("node:path");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const productSettings = require("../../../webpack.config.js");

module.exports = (env, argv) => {
  const settings = productSettings(env, argv);
  return {
    ...settings,
    name: "minimal",
    cache: { ...settings.cache, name: "minimal" },
    entry: { minimal: path.join(__dirname, "index.tsx") },
    plugins: [
      new HtmlWebpackPlugin({
        template: path.join(__dirname, "minimal.html"),
        filename: "minimal.html",
        minify: false,
      }),
    ],
  };
};
