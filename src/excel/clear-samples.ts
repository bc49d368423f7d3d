import { placesOf } from "../plan/standing/places";
import { standingSamples } from "../plan/standing/standing-samples";
import type { CellChange } from "../teams/change-plan";
import { hasSamples } from "./list-inserted";
import { readStanding } from "./read/read-standing";
import { runExcel } from "./run-excel";
import { knownSheet, saveIdentity } from "./sheet-identities";
import { applyToSheet, planOnSheet } from "./team/apply-to-sheet";
import type { PlanOf } from "./workbook-port";

/**
 * Empties the inputs that still hold their sample, wherever they stand now. A cell that the user has changed stays, and so does a formula,
 * whatever it shows.
 */
export async function clearSamples(sheetId: string, planOf: PlanOf): Promise<void> {
  const planned = await runExcel("clearSamples", async (context) => {
    const known = await knownSheet(context, sheetId, "clearSamples");
    const plan = await planOf(known.identity);
    const [read] = plan ? await readStanding(context, [known.sheet]) : [];
    if (!plan || !read || !hasSamples(plan, read, known.identity)) return undefined;
    const samples = standingSamples(plan, placesOf(plan, read.state), read.cells);
    return planOnSheet(
      context,
      known.sheet,
      samples.map((cell) => ({ ...cell, content: { value: null } })),
    );
  });
  if (!planned) return;
  await applyToSheet(planned, "clearSamples", async (context, cleared: readonly CellChange[]) => {
    const known = await knownSheet(context, sheetId, "clearSamples");
    await saveIdentity(context, known, { ...known.identity, cleared: cleared.length });
  });
}
