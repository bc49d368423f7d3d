import type { ChunkSize } from "./chunk-sizes";

/** What the pane may load before it paints: React and ten Fluent components alone are 121 KB. */
export const START_BUDGET = 160 * 1024;

export const startSize = (sizes: readonly ChunkSize[]): number => sizes.filter((size) => size.start && size.file.endsWith(".js")).reduce((sum, size) => sum + size.gzip, 0);
