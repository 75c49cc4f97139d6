// `npm start`: the preview on http everywhere; where Word is installed (Windows, Mac) also the pane on https, in Word.
// Says in one line each what it did and what it could not do. Ctrl+C stops everything.
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { createServer as createTlsServer } from "node:https";
import { request } from "node:http";
import { createServer } from "node:net";
import { createRequire } from "node:module";
import path from "node:path";
import { root } from "./steps.mjs";

const debuggingTool = "office-addin-debugging@7";
const closers = [];

const wordPort = await freePort(3000);
const word = findWord();
const previewPort = word.found ? await freePort(wordPort + 1) : wordPort;
// The build writes this address into the manifest.
process.env.SOAN_THAO_URL ??= `https://localhost:${wordPort}`;

say("Building the pane and the preview …");
const previewAddress = `http://localhost:${previewPort}`;
if (await servePreview()) {
  say(`Preview: ${previewAddress}/preview.html`);
  if (word.found) await openInWord();
  else say(`Word: not started. ${word.why}`);
  say("Stop with Ctrl+C.");
}

for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, stop);

async function servePreview() {
  const { default: webpack } = await import("webpack");
  const { default: DevServer } = await import("webpack-dev-server");
  const settings = createRequire(import.meta.url)("../webpack.config.js")({}, { mode: "development" });
  const compiler = webpack({ ...settings, infrastructureLogging: { level: "error" }, stats: "errors-only" });
  const server = new DevServer({ ...settings.devServer, host: "localhost", port: previewPort }, compiler);
  const firstBuild = new Promise((resolve) => compiler.hooks.done.tap("start", resolve));
  await server.start();
  closers.push(() => server.stop());
  const built = await firstBuild;
  if (!built.hasErrors()) return true;
  say("Build: failed, as reported here. It is tried again whenever a file changes; stop with Ctrl+C.");
  return false;
}

async function openInWord() {
  const certificate = await developmentCertificate();
  if (certificate === undefined) return;
  await serveToWord(certificate);
  say(`Pane: https://localhost:${wordPort}/taskpane.html`);
  const manifest = await writeManifest();
  const sideload = ["start", `"${manifest}"`, "desktop", "--app", "word", "--no-debug", "--no-live-reload"];
  if (await runDebuggingTool(sideload)) {
    closers.push(() => runDebuggingTool(["stop", `"${manifest}"`]));
    say("Word: opened with the add-in; its buttons are on the Home tab.");
  } else {
    say(`Word: could not load the add-in. Load it by hand from ${manifest} (see README).`);
  }
}

/** Word shows a pane only from https with a certificate that the machine trusts. */
async function developmentCertificate() {
  try {
    const { getHttpsServerOptions } = await import("office-addin-dev-certs");
    return await getHttpsServerOptions();
  } catch (error) {
    say(`Word: not started, there is no trusted development certificate (${firstLine(error)}).`);
    return undefined;
  }
}

/** The same files as the preview's server, handed on over https. */
async function serveToWord(certificate) {
  const server = createTlsServer(certificate, (incoming, outgoing) => {
    const { method, headers, url } = incoming;
    const onward = request({ host: "localhost", port: previewPort, method, headers, path: url }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    onward.on("error", () => outgoing.writeHead(502).end());
    incoming.pipe(onward);
  });
  await new Promise((resolve, reject) => server.once("error", reject).listen(wordPort, "localhost", resolve));
  closers.push(() => {
    server.closeAllConnections();
    server.close();
  });
}

async function writeManifest() {
  const file = path.join(root, ".build", "manifest.xml");
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, await (await fetch(`${previewAddress}/manifest.xml`)).text());
  return file;
}

/** Microsoft's tool is fetched when it is needed: it drags in hundreds of packages that run on Windows and Mac only. */
function runDebuggingTool(args) {
  return new Promise((resolve) => {
    const child = spawn("npx", ["--yes", debuggingTool, ...args], { cwd: root, shell: true, stdio: "inherit" });
    child.on("error", () => resolve(false));
    child.on("close", (code) => resolve(code === 0));
  });
}

function findWord() {
  if (process.platform === "darwin") {
    return existsSync("/Applications/Microsoft Word.app")
      ? { found: true }
      : { found: false, why: "Microsoft Word is not in /Applications." };
  }
  if (process.platform === "win32") {
    const folders = [process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"]].filter(Boolean);
    const programs = folders.flatMap((folder) =>
      ["root\\Office16", "Office16"].map((office) => path.join(folder, "Microsoft Office", office, "WINWORD.EXE")),
    );
    return programs.some((program) => existsSync(program))
      ? { found: true }
      : { found: false, why: "Microsoft Word is not installed." };
  }
  return { found: false, why: "There is no Word for this system; the preview shows the same pane." };
}

/** The wanted port, or the next free one, said aloud. */
async function freePort(wanted) {
  for (let port = wanted; port < wanted + 100; port += 1) {
    if (await isFree(port)) return port;
    say(`Port ${port} is in use, trying ${port + 1}.`);
  }
  throw new Error(`No free port from ${wanted} on.`);
}

function isFree(port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(false));
    probe.listen(port, "localhost", () => probe.close(() => resolve(true)));
  });
}

async function stop() {
  say("Stopping …");
  for (const close of closers.reverse()) await close();
  process.exit(0);
}

function firstLine(error) {
  return String(error instanceof Error ? error.message : error).split("\n")[0];
}

function say(line) {
  console.log(line);
}
