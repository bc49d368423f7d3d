import path from "node:path";
import { ROOT } from "../root";
import type { Outcome } from "./outcome";
import { runProcess } from "./run-process";

const TSC = path.join(ROOT, "node_modules", "typescript", "bin", "tsc");
const PROJECTS = { all: "tsconfig.json", core: "src/core/tsconfig.json" };

/** Type-checks the whole tree, and core on its own without the browser's and Node's types. */
export const runTypes = async (): Promise<Outcome> => {
  let clean = 0;
  let failed = 0;
  await Promise.all(
    Object.entries(PROJECTS).map(async ([name, project]) => {
      const remember = ["--incremental", "--tsBuildInfoFile", path.join(ROOT, ".cache", `tsc-${name}.json`)];
      const { code, output } = await runProcess(process.execPath, [TSC, "-p", project, "--noEmit", "--pretty", "false", ...remember]);
      const errors = output.match(/error TS\d+/g)?.length ?? 0;
      if (code === 0) clean++;
      else failed += Math.max(errors, 1);
    }),
  );
  return { name: "types", passed: 0, failed, skipped: 0, note: `${clean} of ${Object.keys(PROJECTS).length} projects without an error` };
};
