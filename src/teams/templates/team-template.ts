import { teamIdOfHash } from "./team-id";
import type { SheetPlan } from "../../plan/sheet-plan";

/** A plan as a team has made it its own, from which anybody of the team makes another. */
export interface TeamTemplate {
  /** The same for each version of it: `ours-1k9f0z`. */
  readonly id: string;
  /** Counts from 1; what is saved under the same name is its next. */
  readonly version: number;
  readonly name: string;
  readonly summary: string;
  /** The template that the team began with. */
  readonly from?: { readonly id: string; readonly version: number };
  /** With the names its tables and its sheet had where it was saved. */
  readonly plan: SheetPlan;
}

/** What a file of one says it is. */
export const TEAM_FORMAT = "opsplan-team-template";
/** Of the layout of such files; a newer one is refused, not guessed at. */
export const TEAM_FORMAT_VERSION = 1;
export const TEAM_FILE_ENDING = ".opsplan.json";

/** What there may be of everything. A template from outside may have been made to hold up whoever opens it. */
export const TEAM_LIMITS = {
  /** Characters of the file. */
  file: 4_000_000,
  rows: 5_000,
  columns: 256,
  /** Cells that hold something. */
  cells: 50_000,
  /** Cells under all areas of one kind: looks, formats, merges. */
  covered: 500_000,
  /** Entries of one list: runs of looks, blocks of cells. */
  entries: 20_000,
  tables: 40,
  charts: 40,
  rules: 1_000,
  name: 60,
  summary: 400,
} as const;

/** FNV-1a, 32 bits. Source: G. Fowler, L. C. Noll, P. Vo, “The FNV Non-Cryptographic Hash Algorithm”, draft-eastlake-fnv. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash.toString(36);
}

/** A template is known by its name, whatever the case and the spaces around it. */
export const teamIdOf = (name: string): string => teamIdOfHash(hashOf(name.trim().normalize("NFC").toLowerCase()));
