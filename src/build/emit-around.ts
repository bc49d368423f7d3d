import type { Product } from "./product";

/** What stands beside the bundles: metadata, help pages, the manifest, notices. */
export const emitAround = async (_product: Product, _dist: string): Promise<void> => {};
