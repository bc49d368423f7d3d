import path from "node:path";
import { ROOT } from "./root";

/** Where builds go. `OPSPLAN_DIST` gives another checkout of the same tree a build of its own. */
export const distFolder = (): string => path.resolve(ROOT, process.env.OPSPLAN_DIST ?? "dist");
