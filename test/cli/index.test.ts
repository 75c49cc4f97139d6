import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { temporaryFolder } from "../support/temporaryFolder";

/** The bundle that `npm ci` makes, run as a shell runs it. */
const root = path.resolve(__dirname, "../..");
const folder = temporaryFolder();

beforeAll(() => {
  execFileSync(process.execPath, [path.join(root, ".scripts/prepare.mjs")], { stdio: "inherit" });
}, 120_000);

test("templates --json describes every template as scripts read it", () => {
  const { status, stdout } = soanthao("templates", "--json");
  expect(status).toBe(0);
  const templates = JSON.parse(stdout) as readonly Record<string, unknown>[];
  expect(templates.map(({ id }) => id)).toContain("bao-cao-qd-218");
  for (const template of templates) {
    expect(Object.keys(template)).toEqual(["id", "title", "outline", "fields"]);
    for (const node of template.outline as readonly Record<string, unknown>[]) {
      expect(Object.keys(node)).toEqual(["level", "number", "heading", "kind"]);
    }
  }
});

test("draft writes a .docx, check finds its gaps, and the exit code says so", () => {
  const file = path.join(folder, "bao-cao.docx");
  expect(soanthao("draft", "bao-cao-qd-218", "--out", file)).toMatchObject({ status: 0, stderr: "" });
  expect(readFileSync(file).toString("latin1", 0, 2)).toBe("PK");

  const { status, stdout, stderr } = soanthao("check", file, "--json");
  expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
  const lines = stdout.trimEnd().split("\n");
  expect(lines).toHaveLength(1);
  const report = JSON.parse(lines[0] ?? "") as { file: string; findings: readonly Record<string, unknown>[] };
  expect(Object.keys(report)).toEqual(["file", "standard", "unread", "findings"]);
  expect(report.file).toBe(file);
  expect(report.findings.length).toBeGreaterThan(20);
  expect(Object.keys(report.findings[0] ?? {})).toEqual([
    ...["rule", "severity", "story", "paragraph", "start", "end", "text", "label", "message"],
  ]);
});

test("a text without gaps is ready to print", () => {
  const file = path.join(folder, "xong.txt");
  writeFileSync(file, "Đảng ủy xã có 12 chi bộ.\r\n");
  expect(soanthao("check", file)).toEqual({ status: 0, stdout: `${file}: sẵn sàng in\n`, stderr: "" });
});

test("a file that cannot be read is one line on stderr, and the other files are still checked", () => {
  const missing = path.join(folder, "khong-co.docx");
  const good = path.join(folder, "con-trong.txt");
  writeFileSync(good, "Đảng bộ xã có …… đảng viên.\n");
  const { status, stdout, stderr } = soanthao("check", missing, good);
  expect(status).toBe(2);
  expect(stderr).toBe(`${missing}: không tìm thấy tệp.\n`);
  expect(stdout).toContain(`${good}:1:15: lỗi: `);
});

test("without a command it shows the help and fails; asked for, it succeeds", () => {
  expect(soanthao()).toMatchObject({ status: 2, stdout: "" });
  expect(soanthao("--help")).toMatchObject({ status: 0, stderr: "" });
});

test("a reader that closes the pipe early causes no noise", () => {
  if (process.platform === "win32" || !existsSync("/bin/sh")) return;
  const command = `"${process.execPath}" "${bundle()}" templates --json | head -c 10`;
  expect(spawnSync("/bin/sh", ["-c", command], { encoding: "utf8" })).toMatchObject({ status: 0, stderr: "" });
});

function soanthao(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bundle(), ...args], { encoding: "utf8" });
  return { status, stdout, stderr };
}

function bundle(): string {
  return path.join(root, ".build/soanthao.js");
}
