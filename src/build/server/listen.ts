import type { Server } from "node:net";

const LOOPBACK = "127.0.0.1";
const TRIES = 50;

const tryPort = (server: Server, port: number): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException): void => {
      server.off("listening", ready);
      if (error.code === "EADDRINUSE" || error.code === "EACCES") resolve(false);
      else reject(error);
    };
    const ready = (): void => {
      server.off("error", failed);
      resolve(true);
    };
    server.once("error", failed).once("listening", ready);
    server.listen(port, LOOPBACK);
  });

/** Listens on this machine only, on the port asked for or the next free one above it; answers which. */
export const listen = async (server: Server, wanted: number): Promise<number> => {
  for (let port = wanted; port < wanted + TRIES; port++) {
    if (!(await tryPort(server, port))) continue;
    const address = server.address();
    if (address === null || typeof address === "string") throw new Error("The server listens on no port");
    return address.port;
  }
  throw new Error(`No free port between ${wanted} and ${wanted + TRIES - 1}`);
};
