import path from "node:path";
import { runProcess } from "../check/run-process";
import { ROOT } from "../root";

/** Draws the pictures of all templates beside whatever else the build does. */
export async function drawThumbnails(dist: string): Promise<void> {
  const { code } = await runProcess(process.execPath, [path.join(ROOT, "src/build/cli/thumbnails.mjs"), dist]);
  if (code !== 0) throw new Error("The pictures of the templates could not be drawn; what went wrong stands above.");
}
