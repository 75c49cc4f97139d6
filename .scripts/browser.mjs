// Finds the Chrome, Edge or Chromium of this machine. BROWSER names another one.
import { existsSync } from "node:fs";
import path from "node:path";

export const noBrowser = "No Chrome, Edge or Chromium found. Install one, or name its program in the variable BROWSER.";

/** The path of the program, or undefined. */
export function findBrowser(env = process.env, platform = process.platform) {
  if (env.BROWSER && existsSync(env.BROWSER)) return env.BROWSER;
  return candidates(env, platform).find((file) => existsSync(file));
}

function candidates(env, platform) {
  if (platform === "win32") {
    const folders = [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA].filter(Boolean);
    const programs = ["Google\\Chrome\\Application\\chrome.exe", "Microsoft\\Edge\\Application\\msedge.exe"];
    return programs.flatMap((program) => folders.map((folder) => path.win32.join(folder, program)));
  }
  if (platform === "darwin") {
    return ["Google Chrome", "Microsoft Edge", "Chromium"].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  // The same engine without a window around it first: a page costs half as much to open.
  const names = [
    "chromium-headless-shell",
    "google-chrome",
    "google-chrome-stable",
    "chromium",
    "chromium-browser",
    "microsoft-edge",
  ];
  return names.flatMap((name) => (env.PATH ?? "").split(":").map((folder) => path.posix.join(folder, name)));
}
