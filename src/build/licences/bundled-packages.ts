import { readFileSync } from "node:fs";
import path from "node:path";
import type { StatsModule, Stats } from "webpack";

export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly folder: string;
}

interface PackageJson {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
}

const filesOf = (modules: readonly StatsModule[]): string[] =>
  modules.flatMap((module) => [...(module.nameForCondition ? [module.nameForCondition] : []), ...filesOf(module.modules ?? [])]);

/** The folder of the package that a file of node_modules belongs to. */
const folderOf = (file: string): string | undefined => /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(file)?.[0];

/** Every package that left code in a bundle, with its licence, by name. */
export const bundledPackages = (stats: Stats): readonly BundledPackage[] => {
  const { modules = [] } = stats.toJson({
    all: false,
    modules: true,
    nestedModules: true,
    cachedModules: true,
    dependentModules: true,
    modulesSpace: Infinity,
    nestedModulesSpace: Infinity,
  });
  const folders = [...new Set(filesOf(modules).map(folderOf))].filter((folder) => folder !== undefined);
  return folders
    .map((folder) => {
      const { name, version, license } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8")) as PackageJson;
      return { name, version, licence: license ?? "none stated", folder };
    })
    .sort((a, b) => a.name.localeCompare(b.name, "en") || a.version.localeCompare(b.version, "en"));
};
