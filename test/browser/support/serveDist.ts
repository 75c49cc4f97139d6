import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";

/** The production build that the tests look at; SITE names another folder. */
export const dist = path.resolve(__dirname, "../../..", process.env.SITE ?? "dist");

/** Serves a built site as any static web server would, with the policies that the build tells servers of. */
export async function serveDist(folder = dist): Promise<DistServer> {
  const policies = policiesOf(folder);
  const server = createServer((request, response) => {
    const name = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
    const file = path.join(folder, path.normalize(name));
    const type = types[path.extname(file)];
    if (!file.startsWith(folder) || type === undefined || !existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    const policy = policies.get(path.relative(folder, file));
    response.writeHead(200, {
      "content-type": type,
      "cache-control": "no-store",
      ...(policy === undefined ? {} : { "content-security-policy": policy }),
    });
    response.end(readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** The policy of each page, as `web.config` tells it to IIS. */
function policiesOf(folder: string): ReadonlyMap<string, string> {
  const text = readFileSync(path.join(folder, "web.config"), "utf8");
  const places = text.matchAll(/<location path="([^"]+)">(.*?)<\/location>/gs);
  return new Map(
    [...places].flatMap(([, place = "", settings = ""]) => {
      const policy = /name="Content-Security-Policy" value="([^"]+)"/.exec(settings)?.[1];
      return policy === undefined ? [] : [[place, policy] as const];
    }),
  );
}

/** The browser tests look at the production build; they do not make it. */
export function assertBuilt(): void {
  if (!existsSync(path.join(dist, "taskpane.html"))) {
    throw new Error("dist/ holds no taskpane.html: run npm run build first");
  }
}

export interface DistServer {
  readonly origin: string;
  close(): Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".css": "text/css",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".xml": "application/xml",
  ".woff2": "font/woff2",
};
