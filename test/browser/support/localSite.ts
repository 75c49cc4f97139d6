import { execFileSync } from "node:child_process";
import path from "node:path";

const root = path.resolve(__dirname, "../../..");

/** Builds the site as an office without internet does, with office.js beside the pane, and answers its folder. */
export function buildLocalSite(): string {
  const folder = path.join(root, ".build/site-local");
  const webpack = path.join(root, "node_modules/webpack-cli/bin/cli.js");
  execFileSync(process.execPath, [webpack, "--mode", "production", "--output-path", folder], {
    cwd: root,
    env: { ...process.env, SOAN_THAO_URL: localUrl, SOAN_THAO_OFFICE_JS: "local" },
    stdio: "pipe",
  });
  return folder;
}

export const localUrl = "https://may-chu.xa.local:8443/soan-thao";
