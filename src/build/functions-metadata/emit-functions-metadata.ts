import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { LANGS, type Lang } from "../../core/lang";
import { functionsMetadata } from "./functions-metadata";

/** The file of each language; the manifest names them. */
export const METADATA_FILES: Readonly<Record<Lang, string>> = { en: "functions.json", "zh-CN": "functions.zh-CN.json" };

/** Writes the metadata of every language into the build. `baseUrl` has no slash at its end. */
export async function emitFunctionsMetadata(outDir: string, baseUrl: string): Promise<void> {
  await Promise.all(
    LANGS.map((lang) => writeFile(join(outDir, METADATA_FILES[lang]), `${JSON.stringify(functionsMetadata(lang, baseUrl), null, 2)}\n`)),
  );
}
