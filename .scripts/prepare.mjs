// Bundles the command line into `.build/soanthao.js`, so that it works right after `npm ci`: Node 20 runs no TypeScript.
import path from "node:path";
import { root } from "./steps.mjs";

const webpack = await loadWebpack();
if (webpack !== undefined) await bundle(webpack);

/** An install without development packages has no webpack, and needs no command line. */
async function loadWebpack() {
  try {
    return (await import("webpack")).default;
  } catch {
    console.log("The command line is not bundled: development packages are not installed.");
    return undefined;
  }
}

async function bundle(webpack) {
  const stats = await new Promise((resolve, reject) => {
    const compiler = webpack(settings(webpack));
    compiler.run((error, result) => compiler.close(() => (error ? reject(error) : resolve(result))));
  });
  if (stats.hasErrors()) {
    console.error(stats.toString({ all: false, errors: true }));
    process.exitCode = 1;
  }
}

function settings(webpack) {
  return {
    context: root,
    mode: "production",
    target: "node20",
    entry: "./src/cli/index.ts",
    output: { path: path.join(root, ".build"), filename: "soanthao.js" },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: { rules: [{ test: /\.tsx?$/, loader: "ts-loader", options: { transpileOnly: true } }] },
    // One readable file: content that the pane loads on demand is simply inside.
    plugins: [new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 })],
    optimization: { minimize: false },
    performance: false,
  };
}
