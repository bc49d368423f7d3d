import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

export interface ChunkSize {
  readonly file: string;
  readonly raw: number;
  readonly gzip: number;
  /** Whether the pane needs it before anything shows. */
  readonly start: boolean;
}

/**
 * The scripts that the pane's page names as its own: all that has to arrive before it can paint. The functions in cells start beside it,
 * and Office.js comes from elsewhere.
 */
const startScripts = (html: string): string[] =>
  [...html.matchAll(/<script[^>]*\ssrc="([^":]+)"[^>]*>/g)].flatMap(([tag, source = ""]) => (/\sasync\b/.test(tag) ? [source] : []));

/** The size of every script and style sheet of the add-in as built, largest first. */
export const chunkSizes = (dist: string): readonly ChunkSize[] => {
  const start = new Set(startScripts(readFileSync(path.join(dist, "taskpane.html"), "utf8")));
  const chunks = readdirSync(path.join(dist, "addin")).filter((file) => /\.(js|css)$/.test(file));
  return ["functions.js", ...chunks.map((file) => `addin/${file}`)]
    .map((file) => {
      const bytes = readFileSync(path.join(dist, file));
      return { file, raw: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length, start: start.has(file) };
    })
    .sort((a, b) => Number(b.start) - Number(a.start) || b.gzip - a.gzip);
};
