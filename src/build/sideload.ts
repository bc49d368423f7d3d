import { existsSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";
import { buildProduct } from "./build-product";
import { runProcess } from "./check/run-process";
import { databaseAddress } from "./database-address";
import { distFolder } from "./dist-folder";
import { ENVIRONMENTS } from "./environments";
import { serve } from "./serve";

const NPX = process.platform === "win32" ? "npx.cmd" : "npx";

/** Where office-addin-dev-certs keeps the certificate of https://localhost, which it asks this machine to trust. */
const CERTIFICATES = path.join(homedir(), ".office-addin-dev-certs");

const NO_EXCEL = `Sideloading needs a desktop Excel, which runs on Windows and macOS only. Here you can
  run the add-in on the embedded workbook:    npm start
  build it for Excel on the web:              OPSPLAN_ENV=development OPSPLAN_URL=https://… npm run build
                                              then in Excel: Home, Add-ins, More Settings, Upload My Add-in: dist/manifest.xml`;

const hasExcel = (): boolean =>
  process.platform === "darwin"
    ? existsSync("/Applications/Microsoft Excel.app")
    : process.platform === "win32" &&
      [process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"]].some(
        (folder) => folder !== undefined && existsSync(path.join(folder, "Microsoft Office", "root", "Office16", "EXCEL.EXE")),
      );

const run = async (what: string, args: readonly string[]): Promise<void> => {
  const { code } = await runProcess(NPX, ["--yes", ...args]);
  if (code !== 0) throw new Error(`${what} failed`);
};

const certificate = async (): Promise<{ key: Buffer; cert: Buffer }> => {
  await run("Installing the certificate of https://localhost", ["office-addin-dev-certs@3", "install"]);
  return { key: readFileSync(path.join(CERTIFICATES, "localhost.key")), cert: readFileSync(path.join(CERTIFICATES, "localhost.crt")) };
};

/** `npm run sideload`: builds the development add-in, serves it by https and starts Excel with it. */
export const main = async (): Promise<number | undefined> => {
  if (!hasExcel()) {
    console.error(NO_EXCEL);
    return 1;
  }
  const { url } = ENVIRONMENTS.development;
  const dist = distFolder();
  await buildProduct({ environment: "development", url, database: databaseAddress(), parts: ["addin"], development: false }, dist, (line) =>
    console.log(line),
  );
  const port = Number(new URL(url).port);
  const server = await serve({ dist, port, certificate: await certificate() });
  if (server.port !== port) {
    await server.close();
    throw new Error(`Port ${port} is busy, and the development manifest names it. Free it and try again.`);
  }
  await run("Starting Excel with the add-in", [
    "office-addin-debugging@7",
    "start",
    path.join(dist, "manifest.xml"),
    "desktop",
    "--no-debug",
  ]);
  console.log(
    `Serving ${url}. Ctrl+C stops it; the ribbon keeps the add-in until: npx office-addin-debugging@7 stop ${path.join(dist, "manifest.xml")}`,
  );
  return undefined;
};
