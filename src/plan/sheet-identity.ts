import { LANGS, type Lang } from "../core/lang";
import type { MoneyUnit } from "./money-unit";
import type { SheetPlan } from "./sheet-plan";

/**
 * What a sheet says of itself, for whoever meets it later: after it was renamed, copied, saved and opened elsewhere. Where things stand is
 * not told here: cells have names of the sheet, which Excel moves along and takes over into copies.
 */
export interface SheetIdentity {
  /** Rows that were read and put into the workbook are data; charts on one sheet with what they say a report. */
  readonly kind: (typeof KINDS)[number];
  /** Of the template or chart. */
  readonly id: string;
  /** Of its structure. */
  readonly version: number;
  readonly lang: Lang;
  readonly moneyUnit?: MoneyUnit;
  /** ISO 4217. */
  readonly currency?: string;
  /** The day around which its samples were laid, as an Excel serial. */
  readonly day?: number;
  /** The set it was inserted with, and the templates whose sheets it takes from. */
  readonly set?: SetMembership;
  /** From what a chart or a table of data was made, in its own terms: `charts/made-from.ts` reads a chart's. */
  readonly made?: Readonly<Record<string, unknown>>;
  /** How many samples were cleared. Undo may bring them back, and knows nothing of this. */
  readonly cleared?: number;
  /** What is not as the template has it and is to stay so, by the keys of `standing/findings.ts`. */
  readonly theirs?: readonly string[];
}

const KINDS = ["template", "chart", "report", "data"] as const;

export interface SetMembership {
  readonly id: string;
  readonly from: readonly string[];
  /** How many rows of its tables take as many as another table has, by table. */
  readonly rows: Readonly<Record<string, number>>;
}

/** Of the custom property of a sheet that holds its identity. */
export const IDENTITY_KEY = "opsplan";

export const writeIdentity = (identity: SheetIdentity): string => JSON.stringify(identity);

/** What a property says, or nothing where it is none of ours: a workbook may come from anywhere. */
export function readIdentity(stored: unknown): SheetIdentity | undefined {
  const found = typeof stored === "string" ? parsed(stored) : stored;
  if (typeof found !== "object" || found === null) return undefined;
  const { kind, id, version, lang, moneyUnit, currency, day, set, made, cleared, theirs } = found as Record<string, unknown>;
  const known = LANGS.find((one) => one === lang);
  const kindOf = KINDS.find((one) => one === kind);
  if (!kindOf || typeof id !== "string" || !Number.isInteger(version) || !known) return undefined;
  return {
    kind: kindOf,
    id,
    version: version as number,
    lang: known,
    ...((moneyUnit === "yuan" || moneyUnit === "wan") && { moneyUnit }),
    ...(typeof currency === "string" && { currency }),
    ...(Number.isInteger(day) && { day: day as number }),
    ...membership(set),
    ...(typeof made === "object" && made !== null && { made: made as Readonly<Record<string, unknown>> }),
    ...(Number.isInteger(cleared) && { cleared: cleared as number }),
    ...(Array.isArray(theirs) && { theirs: theirs.filter((one): one is string => typeof one === "string") }),
  };
}

function membership(said: unknown): Pick<SheetIdentity, "set"> {
  const { id, from, rows } = (typeof said === "object" && said !== null ? said : {}) as Record<string, unknown>;
  const sources = Array.isArray(from) ? (from as readonly unknown[]).filter((one) => typeof one === "string") : [];
  const counts = Object.entries(typeof rows === "object" && rows !== null ? rows : {}).filter(
    (entry): entry is [string, number] => Number.isInteger(entry[1]) && Number(entry[1]) > 0,
  );
  return typeof id === "string" ? { set: { id, from: sources, rows: Object.fromEntries(counts) } } : {};
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** What a plan's sheet is to say of itself; a plan that does not tell is a chart's. */
export const identityOf = ({ identity, id, version = 1, lang }: SheetPlan): SheetIdentity =>
  identity ?? { kind: "chart", id, version, lang };
