import { serveKept } from "../workbench/offline/serve-kept";

serveKept(globalThis as unknown as Parameters<typeof serveKept>[0]);
