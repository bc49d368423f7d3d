import { spawn } from "node:child_process";
import { parseArgs } from "node:util";
import { buildProduct } from "./build-product";
import { createCompiler } from "./bundle/compiler";
import { distFolder } from "./dist-folder";
import { EMBEDDED_PRODUCT } from "./embedded-product";
import { ENVIRONMENTS } from "./environments";
import { serve } from "./serve";

const USAGE = `npm start -- [--port N] [--no-open] [--watch] [--warehouse URL]

  --port N    the port to try first (4300); a busy one gives way to the next free one
  --no-open   print the address and open no browser
  --watch     build again whenever a source file changes
  --warehouse URL
              pass questions at /warehouse on to this ClickHouse server, for example http://127.0.0.1:8123`;

const DEFAULT_PORT = 4300;

const say = (line: string): void => console.log(line);

const hasDesktop = (): boolean =>
  process.platform === "win32" || process.platform === "darwin" || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

const openBrowser = (url: string): void => {
  const [command, ...args] =
    process.platform === "win32" ? ["cmd", "/c", "start", "", url] : process.platform === "darwin" ? ["open", url] : ["xdg-open", url];
  const child = spawn(command ?? "", args, { stdio: "ignore", detached: true });
  child.on("error", () => say("No browser could be opened; open the address yourself."));
  child.unref();
};

const watch = (dist: string): void => {
  const compiler = createCompiler({
    ...EMBEDDED_PRODUCT,
    development: true,
    namespace: ENVIRONMENTS[EMBEDDED_PRODUCT.environment].namespace,
    out: dist,
  });
  compiler.watch({ aggregateTimeout: 100 }, (error, stats) => {
    const time = new Date().toLocaleTimeString();
    if (error !== null) console.error(error.message);
    else if (stats?.hasErrors()) console.error(stats.toString({ preset: "errors-only", colors: process.stderr.isTTY }));
    else say(`${time}  built; reload the page`);
  });
};

function warehouseAt(text: string): URL {
  const address = URL.canParse(text) ? new URL(text) : undefined;
  if (!address || !/^https?:$/.test(address.protocol))
    throw new Error(`--warehouse is the address of a ClickHouse server, such as http://127.0.0.1:8123, not "${text}"`);
  return address;
}

/** `npm start`: build what changed, serve it on this machine, open it. */
export const main = async (argv: readonly string[]): Promise<void> => {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      port: { type: "string" },
      "no-open": { type: "boolean" },
      watch: { type: "boolean" },
      warehouse: { type: "string" },
      help: { type: "boolean", short: "h" },
    },
  });
  if (values.help) return say(USAGE);
  const wanted = Number(values.port ?? process.env.PORT ?? DEFAULT_PORT);
  if (!Number.isInteger(wanted) || wanted < 0 || wanted > 65535)
    throw new Error(`--port must be a number between 0 and 65535, not "${values.port ?? process.env.PORT}"`);

  const warehouse = values.warehouse === undefined ? undefined : warehouseAt(values.warehouse);
  const dist = distFolder();
  if (!(await buildProduct(EMBEDDED_PRODUCT, dist, say))) say("Nothing changed since the last build.");
  const server = await serve({ dist, port: wanted, ...(warehouse && { warehouse }) });
  if (wanted !== 0 && server.port !== wanted) say(`Port ${wanted} is busy; using ${server.port}.`);
  if (warehouse) say(`Questions at ${server.url}/warehouse go to ${warehouse.href}`);
  say(`\nOpsPlan is at ${server.url}\nCtrl+C stops it.`);
  if (values.watch) watch(dist);
  if (!values["no-open"] && hasDesktop()) openBrowser(server.url);
};
