import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { buildStamp } from "./build-stamp";
import { bundle } from "./bundle/bundle";
import { emitAround } from "./emit-around";
import { ENVIRONMENTS } from "./environments";
import type { Product } from "./product";
import { drawThumbnails } from "./thumbnails/draw-thumbnails";

const STAMP = ".stamp";

const stampOf = (dist: string): Promise<string | undefined> =>
  readFile(path.join(dist, STAMP), "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw error;
  });

/**
 * Builds the product into `dist` unless it holds this very build already; answers whether it had to. The
 * build is made beside it and moved into place whole, so that a failed build leaves the last good one.
 */
export const buildProduct = async (product: Product, dist: string, say: (line: string) => void): Promise<boolean> => {
  const stamp = await buildStamp(product);
  if ((await stampOf(dist)) === stamp) return false;
  const started = Date.now();
  say("Building …");
  const next = `${dist}.next`;
  await rm(next, { recursive: true, force: true });
  await mkdir(next, { recursive: true });
  const options = { ...product, namespace: ENVIRONMENTS[product.environment].namespace, out: next };
  const [{ stats }] = await Promise.all([bundle(options), drawThumbnails(next)]);
  const addin = stats.find(({ compilation }) => compilation.name === "addin");
  if (addin === undefined) throw new Error("The bundler made no add-in");
  await emitAround(product, next, addin);
  await writeFile(path.join(next, STAMP), stamp);
  await rm(dist, { recursive: true, force: true });
  await rename(next, dist);
  say(`Built in ${((Date.now() - started) / 1000).toFixed(1)} s.`);
  return true;
};
