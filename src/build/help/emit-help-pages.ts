import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { helpFiles } from "./help-files";

/** Writes the help into the folder `help` of the build. */
export async function emitHelpPages(outDir: string): Promise<void> {
  for (const [name, text] of helpFiles()) {
    const file = join(outDir, "help", name);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}
