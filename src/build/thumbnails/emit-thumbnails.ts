import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { serialOfToday } from "../../core/cells/serial-date";
import { LANGS } from "../../core/lang";
import { NOTHING_TAKEN } from "../../plan/taken-names";
import { openTemplate } from "../../templates/define";
import { TEMPLATES } from "../../templates/registry";
import { renderTemplate } from "../../templates/render";
import { thumbnailFile } from "../../templates/thumbnail-file";
import { calculateSheet } from "./calculated-sheet";
import { drawFirstScreen, firstScreenArea } from "./draw-first-screen";

/** Some thirty of them are in sight while somebody looks through the catalogue. */
const LARGEST = 12 * 1024;

/** Draws the first screen of every template in every language, calculated, into a build. A process of its own: the engine is large. */
export async function main([dist = ""]: readonly string[]): Promise<number> {
  const today = serialOfToday(new Date());
  for (const definition of TEMPLATES)
    for (const lang of LANGS) {
      const plan = renderTemplate(await openTemplate(definition, lang), { taken: NOTHING_TAKEN, today });
      const file = path.join(dist, thumbnailFile(definition.id, lang));
      await mkdir(path.dirname(file), { recursive: true });
      const picture = drawFirstScreen(plan, await calculateSheet(plan, firstScreenArea(plan)));
      const bytes = Buffer.byteLength(picture);
      if (bytes > LARGEST) throw new Error(`The picture of ${definition.id} in ${lang} has ${bytes} bytes of ${LARGEST}.`);
      await writeFile(file, picture);
    }
  // The engine keeps timers that would hold the process.
  process.exit(0);
}
