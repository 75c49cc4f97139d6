import { createHash } from "node:crypto";

interface Policies {
  taskpanePolicy(options: { readonly officeJs: string; readonly guard: string }): string;
  previewPolicy(): string;
}
interface ServerFiles {
  webConfig(policies: Readonly<Record<string, string>>): string;
  nginxConf(policies: Readonly<Record<string, string>>): string;
}
const { taskpanePolicy, previewPolicy } = jest.requireActual<Policies>("../../.scripts/policies.cjs");
const { webConfig, nginxConf } = jest.requireActual<ServerFiles>("../../.scripts/serverFiles.cjs");

const guard = "alert('chào')";
const hash = `'sha256-${createHash("sha256").update(guard).digest("base64")}'`;

/** What the pages may do, and that the servers say the same as the pages. */
test("the pane runs its own scripts, the inline one of this very text, and Microsoft's only when asked to", () => {
  expect(taskpanePolicy({ officeJs: "cdn", guard })).toContain(
    `script-src 'self' https://appsforoffice.microsoft.com ${hash};`,
  );
  expect(taskpanePolicy({ officeJs: "local", guard })).toContain(`script-src 'self' ${hash};`);
  expect(taskpanePolicy({ officeJs: "local", guard })).not.toContain("microsoft");
});

test.each([
  ["the pane", taskpanePolicy({ officeJs: "cdn", guard })],
  ["the preview", previewPolicy()],
])("%s: nothing by default, no evaluated text, no inline script, no form, no other base", (_page, policy) => {
  expect(policy).toMatch(/^default-src 'none'; /);
  expect(policy).toContain("form-action 'none'");
  expect(policy).toContain("base-uri 'none'");
  expect(policy).not.toContain("unsafe-eval");
  expect(/script-src [^;]*/.exec(policy)?.[0]).not.toContain("unsafe-inline");
  expect(policy).not.toMatch(/\*|http:/);
});

test("the preview talks to nobody", () => {
  expect(previewPolicy()).toContain("connect-src 'none'");
  expect(previewPolicy()).not.toContain("https:");
});

test("IIS and nginx get the policy of each page and never forbid Word's frame", () => {
  const policies = { "taskpane.html": "default-src 'none'; a", "preview.html": "default-src 'none'; b" };
  for (const text of [webConfig(policies), nginxConf(policies)]) {
    for (const policy of Object.values(policies)) expect(text).toContain(`"${policy}"`);
    expect(text).not.toMatch(/add[^\n]*X-Frame-Options/);
    expect(text).toContain("nosniff");
  }
});
