import { readFileSync } from "node:fs";
import path from "node:path";

const packagesIn = (file) => {
  try {
    return JSON.parse(readFileSync(file, "utf8")).packages;
  } catch (error) {
    if (error.code === "ENOENT") return undefined;
    throw error;
  }
};

/** Whether node_modules holds exactly what the lock file asks for, by npm's own record of what it installed. */
export const isInstalled = (root) => {
  const wanted = packagesIn(path.join(root, "package-lock.json"));
  const present = packagesIn(path.join(root, "node_modules", ".package-lock.json"));
  if (wanted === undefined) throw new Error("package-lock.json is missing: this is not a complete checkout");
  if (present === undefined) return false;
  return Object.entries(wanted).every(
    ([where, entry]) => where === "" || entry.optional || entry.devOptional || present[where]?.version === entry.version,
  );
};
