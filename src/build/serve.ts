import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import type { RequestListener, Server } from "node:http";
import { createServer } from "node:http";
import { createServer as createSecureServer } from "node:https";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { OWN_PATH } from "../warehouse/clickhouse/own-path";
import { GALLERY } from "./gallery-folder";
import { ROOT } from "./root";
import { contentType } from "./server/content-type";
import { embedPane } from "./server/embed-pane";
import { listen } from "./server/listen";
import { passOn } from "./server/pass-on";
import { resolveInside } from "./server/resolve-inside";

export interface ServeOptions {
  readonly dist: string;
  readonly port: number;
  /** The team's database, which `/warehouse` is passed on to. */
  readonly warehouse?: URL;
  /** Serve by https with this certificate: what a real Excel asks for. */
  readonly certificate?: { readonly key: Buffer; readonly cert: Buffer };
}

export interface RunningServer {
  readonly url: string;
  readonly port: number;
  readonly close: () => Promise<void>;
}

const OFFICE_JS = path.join(ROOT, "node_modules", "@microsoft", "office-js", "dist");

const fileFor = (dist: string, pathname: string): string | undefined => {
  if (pathname === "/") return path.join(dist, "workbench.html");
  if (pathname === "/embedded/taskpane.html") return path.join(dist, "taskpane.html");
  if (pathname === "/favicon.ico") return path.join(dist, "assets", "app-32.png");
  if (pathname === "/gallery/") return path.join(GALLERY, "index.html");
  if (pathname.startsWith("/gallery/")) return resolveInside(GALLERY, pathname.slice("/gallery".length));
  if (pathname.startsWith("/officejs/")) return resolveInside(OFFICE_JS, pathname.slice("/officejs".length));
  return resolveInside(dist, pathname);
};

const handler = ({ dist, warehouse }: Pick<ServeOptions, "dist" | "warehouse">): RequestListener => {
  const ask = warehouse && passOn(warehouse);
  return async (request, response) => {
    const say = (status: number, text: string): void => {
      response.writeHead(status, { "content-type": "text/plain; charset=utf-8" }).end(text);
    };
    try {
      const pathname = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
      if (ask && pathname === OWN_PATH) return ask(request, response);
      if (request.method !== "GET" && request.method !== "HEAD") return say(405, "Only GET and HEAD");
      const file = fileFor(dist, pathname);
      // Its page names its pictures beside it.
      if (pathname === "/gallery") return void response.writeHead(302, { location: "/gallery/" }).end();
      if (file === undefined || !(await isFile(file))) {
        return say(404, pathname === "/gallery/" ? "There is no gallery yet: npm run gallery draws it." : `Not found: ${pathname}`);
      }
      response.setHeader("content-type", contentType(file));
      // Excel on the web reads the functions' metadata from another origin.
      response.setHeader("access-control-allow-origin", "*");
      response.setHeader("cache-control", /\.[0-9a-f]{8}\.\w+$/.test(file) ? "max-age=31536000, immutable" : "no-cache");
      if (request.method === "HEAD") response.end();
      else if (pathname === "/embedded/taskpane.html") response.end(embedPane(await readFile(file, "utf8")));
      else await pipeline(createReadStream(file), response);
    } catch (error) {
      if (response.headersSent) response.destroy();
      else say(error instanceof URIError ? 400 : 500, String(error));
    }
  };
};

const isFile = (file: string): Promise<boolean> =>
  stat(file).then(
    (found) => found.isFile(),
    () => false,
  );

const close = (server: Server): Promise<void> =>
  new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
    server.closeAllConnections();
  });

/** Serves a build on this machine only; a busy port gives way to the next free one. Port 0 takes any. */
export const serve = async ({ port, certificate, ...options }: ServeOptions): Promise<RunningServer> => {
  const server = certificate === undefined ? createServer(handler(options)) : createSecureServer(certificate, handler(options));
  const taken = await listen(server, port);
  return {
    port: taken,
    url: `${certificate === undefined ? "http://127.0.0.1" : "https://localhost"}:${taken}`,
    close: () => close(server),
  };
};
