import { spawn } from "node:child_process";

export interface Served {
  readonly url: string;
  stop(): void;
}

/** Builds the product where it is not built and serves it, as `npm start` does. */
export function servedProduct(): Promise<Served> {
  const server = spawn(process.execPath, ["src/build/cli/start.mjs", "--no-open", "--port", "0"], { stdio: ["ignore", "pipe", "inherit"] });
  return new Promise((resolve, reject) => {
    let said = "";
    server.stdout.on("data", (part: Buffer) => {
      said += part.toString();
      const url = /OpsPlan is at (\S+)/.exec(said)?.[1];
      if (url !== undefined) resolve({ url, stop: () => void server.kill() });
    });
    server.on("error", reject);
    server.on("exit", (code) => reject(new Error(`The server ended with ${code}: ${said}`)));
  });
}
