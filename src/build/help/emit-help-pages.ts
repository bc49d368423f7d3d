import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { LANGS } from "../../core/lang";
import { FUNCTIONS } from "../../functions/registry";
import { helpPage } from "./help-page";
import { helpStyle } from "./help-style";
import { indexPage } from "./index-page";

/** Writes `help/<language>/index.html` and a page for each function, in every language. */
export async function emitHelpPages(outDir: string): Promise<void> {
  const root = join(outDir, "help");
  await mkdir(root, { recursive: true });
  await writeFile(join(root, "help.css"), helpStyle());
  for (const lang of LANGS) {
    const folder = join(root, lang);
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, "index.html"), indexPage(lang));
    for (const definition of FUNCTIONS) await writeFile(join(folder, `${definition.id}.html`), helpPage(definition, lang));
  }
}
