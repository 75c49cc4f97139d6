import type { ChildProcess } from "node:child_process";
import { spawn } from "node:child_process";
import { createServer } from "node:net";
import path from "node:path";

/** `npm start` on a machine without Word: the preview, whatever else uses the port, until Ctrl+C. */
const root = path.resolve(__dirname, "../..");
const withoutWord = process.platform === "linux" ? test : test.skip;

withoutWord(
  "npm start serves the preview beside a busy port, says what it did, and stops cleanly",
  async () => {
    const occupied = createServer();
    await new Promise<void>((resolve) => occupied.listen(3000, "localhost", resolve).once("error", () => resolve()));
    const child = spawn(process.execPath, [path.join(root, ".scripts/start.mjs")], { cwd: root });
    try {
      const said = await outputUntil(child, "Stop with Ctrl+C.");
      expect(said).toContain("Port 3000 is in use");
      expect(said).toMatch(/^Word: not started\. .+/m);
      const address = /^Preview: (\S+)$/m.exec(said)?.[1] ?? "";
      const answer = await fetch(address);
      expect(answer.status).toBe(200);
      expect(await answer.text()).toContain("<script");

      const ended = new Promise((resolve) => child.once("close", resolve));
      child.kill("SIGINT");
      expect(await ended).toBe(0);
      await expect(fetch(address)).rejects.toThrow();
    } finally {
      child.kill("SIGKILL");
      occupied.close();
    }
  },
  120_000,
);

function outputUntil(child: ChildProcess, last: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = "";
    const hear = (chunk: Buffer) => {
      said += chunk.toString("utf8");
      if (said.includes(last)) resolve(said);
    };
    child.stdout?.on("data", hear);
    child.stderr?.on("data", hear);
    child.once("close", () => reject(new Error(`ended early:\n${said}`)));
  });
}
