import { buildProduct } from "../build-product";
import { distFolder } from "../dist-folder";
import { EMBEDDED_PRODUCT } from "../embedded-product";
import type { Outcome } from "./outcome";

/** Builds what the real-browser tests open. */
export const runBuild = async (): Promise<Outcome> => {
  try {
    const built = await buildProduct(EMBEDDED_PRODUCT, distFolder(), (line) => console.log(line));
    return { name: "build", passed: 0, failed: 0, skipped: 0, note: built ? "built" : "nothing changed" };
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { name: "build", passed: 0, failed: 1, skipped: 0 };
  }
};
