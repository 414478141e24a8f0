import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { root } from "../docs/codeBlocks.js";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
};

/** The site that `npm run docs` built, on this machine alone. */
export interface SiteServer {
  readonly origin: string;
  readonly stop: () => void;
}

/** Serves the built site. */
export async function siteServer(): Promise<SiteServer> {
  const site = join(root, "docs/site");
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://site");
    const file = join(site, pathname.endsWith("/") ? `${pathname}index.html` : pathname);
    readFile(file).then(
      (content) => {
        response.setHeader("content-type", types[extname(file)] ?? "application/octet-stream");
        response.end(content);
      },
      () => {
        response.statusCode = 404;
        response.end();
      },
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
