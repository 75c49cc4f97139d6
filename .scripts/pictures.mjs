// Makes the README's pictures: runs the day in the office on the built files and takes the pictures of its steps.
import { copyFileSync, mkdirSync } from "node:fs";
import path from "node:path";
import { root, runTool } from "./steps.mjs";

const pictures = {
  "preview-3-filling.png": "pane.png",
  "word-1-drafted.png": "draft.png",
  "word-2-profile.png": "profile.png",
  "word-4-ready.png": "ready.png",
};

const { ok } = await runTool(["jest/jest", "--selectProjects", "browser", "--testPathPattern", "browser/officeDay"], {
  live: true,
});
if (!ok) process.exit(1);
const folder = path.join(root, "assets", "readme");
mkdirSync(folder, { recursive: true });
for (const [step, name] of Object.entries(pictures)) {
  copyFileSync(path.join(root, ".build", "pictures", "day", step), path.join(folder, name));
}
