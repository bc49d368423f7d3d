import { buildProduct } from "../build-product";
import { distFolder } from "../dist-folder";
import { EMBEDDED_PRODUCT } from "../embedded-product";
import { overspent } from "../sizes/budgets";
import { chunkSizes } from "../sizes/chunk-sizes";
import { budgetTable } from "../sizes/size-table";
import type { Outcome } from "./outcome";

/** Builds what the real-browser tests open, and prints what its parts weigh beside what they may. */
export const runBuild = async (): Promise<Outcome> => {
  try {
    const built = await buildProduct(EMBEDDED_PRODUCT, distFolder(), (line) => console.log(line));
    const sizes = chunkSizes(distFolder());
    console.log(`\n${budgetTable(sizes)}\n`);
    const over = overspent(sizes);
    for (const sentence of over) console.error(sentence);
    return { name: "build", passed: 0, failed: over.length, skipped: 0, note: built ? "built" : "nothing changed" };
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { name: "build", passed: 0, failed: 1, skipped: 0 };
  }
};
