import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { METADATA_FILES } from "../functions-metadata/emit-functions-metadata";
import { associatedIds } from "./associated-ids";
import { checkBuiltFiles } from "./built-files";
import { checkFunctions } from "./check-functions";
import { checkManifest } from "./check-manifest";
import type { Finding } from "./finding";
import { parseManifest } from "./parse-manifest";

/** Everything that can be checked of a built add-in without Excel and without the network. */
export const checkBuild = (dist: string, url: string): readonly Finding[] => {
  const text = (file: string): string => readFileSync(path.join(dist, file), "utf8");
  const read = (file: string): Buffer | undefined => (existsSync(path.join(dist, file)) ? readFileSync(path.join(dist, file)) : undefined);
  const manifest = parseManifest(text("manifest.xml"));
  const associated = associatedIds(text("functions.js"));
  const functions = Object.values(METADATA_FILES).flatMap((file) => {
    const metadata = JSON.parse(text(file)) as { readonly functions: readonly { readonly id: string }[] };
    return checkFunctions(
      metadata.functions.map((entry) => entry.id),
      associated,
    );
  });
  return [...checkManifest(manifest), ...checkBuiltFiles(manifest, url, read), ...functions];
};
