import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { ROOT } from "./root";

const FOLDERS = ["src", "assets"];
const FILES = ["webpack.config.js", "package.json", "package-lock.json", "manifest.xml"];

const filesUnder = async (folder: string): Promise<string[]> => {
  const entries = await readdir(path.join(ROOT, folder), { withFileTypes: true, recursive: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => path.relative(ROOT, path.join(entry.parentPath, entry.name)));
};

/** A digest of everything a build is made from, and of how it is made. Equal stamps mean equal builds. */
export const buildStamp = async (settings: unknown): Promise<string> => {
  const folders = await Promise.all(FOLDERS.map(filesUnder));
  const files = [...FILES, ...folders.flat()].sort();
  const contents = await Promise.all(files.map((file) => readFile(path.join(ROOT, file))));
  const hash = createHash("sha256").update(JSON.stringify(settings));
  files.forEach((file, index) => hash.update(`\0${file}\0`).update(contents[index] ?? ""));
  return hash.digest("hex");
};
