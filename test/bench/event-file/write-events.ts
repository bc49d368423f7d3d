import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { HEADER, lineOf } from "../../warehouse/csv-of-events";
import { generatedEvents } from "../../warehouse/generated-events";

/** Writes a log of so many rows as CSV, piece by piece. */
export async function writeEvents(file: string, rows: number, mixed: boolean, seed?: number): Promise<void> {
  const out = createWriteStream(file);
  let text = `${HEADER.join(",")}\n`;
  for (const row of generatedEvents(rows, mixed, seed)) {
    text += `${lineOf(row)}\n`;
    if (text.length < 1 << 20) continue;
    if (!out.write(text)) await once(out, "drain");
    text = "";
  }
  out.end(text);
  await once(out, "finish");
}
