import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

const FOLDER = path.resolve(__dirname, "..", "..", "..", "..", "shared", "field", "reader");

type Figures = Readonly<Record<string, number>>;

/** What an independent program found in a sheet. Offsets count from zero, rows that are no data from one. */
export interface ReaderCase {
  readonly file: string;
  readonly encoding: string;
  readonly delimiter: string;
  readonly header_rows: readonly number[];
  readonly data_rows: number;
  readonly date_min: string | null;
  readonly date_max: string | null;
  readonly totals: Figures | { readonly "must not be added": true };
  readonly by_channel: Readonly<Record<string, Figures>>;
  readonly derived: Figures;
  /** Measures that another name is as right for. */
  readonly also_right?: Readonly<Record<string, readonly string[]>>;
}

/** The sheets beside the checkout; where they are not there, none, and the run says so. */
export function readerCases(title: string): readonly ReaderCase[] {
  const file = path.join(FOLDER, "expected.json");
  if (existsSync(file)) {
    const cases = JSON.parse(readFileSync(file, "utf8")) as Readonly<Record<string, Omit<ReaderCase, "file">>>;
    return Object.entries(cases).map(([name, expected]) => ({ file: name, ...expected }));
  }
  process.stderr.write(`\nSKIPPED: "${title}" needs field/reader in ../shared beside the checkout.\n`);
  return [];
}

export const pathOf = (file: string): string => path.join(FOLDER, file);

/** Ways in which a sheet comes: as a file, and as Excel hands it over when it was opened there. */
export const waysOf = (file: string): readonly (readonly string[])[] => {
  const [values, formats] = [".excel.json", ".excel.formats.json"].map((ending) => pathOf(file.replace(/\.csv$/, ending))) as [
    string,
    string,
  ];
  return [[pathOf(file)], ...(existsSync(values) ? [["--values", values, "--formats", formats]] : [])];
};
