import { readAgain, readSetting, saveSettings } from "../document-settings";
import { xmlParts } from "./xml-parts";

const parts = xmlParts({ namespace: "urn:opsplan:plan-version", element: "version", most: 2000 });

/** Where versions are kept by hosts that keep no XML parts: the add-in's settings in the workbook. */
const SETTING = "opsplan.versions";

const inSettings = (): Readonly<Record<string, string>> => {
  const stored = readSetting(SETTING);
  if (typeof stored !== "object" || stored === null) return {};
  return Object.fromEntries(Object.entries(stored).filter((entry): entry is [string, string] => typeof entry[1] === "string"));
};

const saveAll = (all: Readonly<Record<string, string>>): Promise<void> =>
  saveSettings({ [SETTING]: Object.keys(all).length > 0 ? all : undefined });

/** The versions of plans that the workbook holds, as their texts, from wherever they are. */
export const planVersions = async (): Promise<readonly string[]> => [...(await parts.all()), ...Object.values(inSettings())];

/**
 * Keeps a version in the workbook, in the place of one of the same id, and reads it back: as an XML part, else in the settings. False where
 * neither has kept it.
 */
export async function keepPlanVersion(id: string, json: string): Promise<boolean> {
  const { [id]: before, ...others } = inSettings();
  if (await parts.keep(id, json)) {
    if (before !== undefined) await saveAll(others);
    return true;
  }
  await saveAll({ ...others, [id]: json });
  await readAgain();
  return inSettings()[id] === json;
}

/** Takes a version out of the workbook. */
export async function dropPlanVersion(id: string): Promise<void> {
  await parts.drop(id);
  const { [id]: before, ...others } = inSettings();
  if (before !== undefined) await saveAll(others);
}
