import type { SampleRows } from "../../../plan/structure/words";

/** Who this is about. */
// prettier-ignore
export const SAMPLES_EN = {
  targets: [
    ["East", 1120000, 1460000, 1240000, 1350000, 1320000, "Between sales and marketing, 12 new stores", "East"],
    ["South", 860000, 1090000, 960000, 1040000, null, null, "South"],
    ["North", 640000, 740000, 690000, 730000, null, null, "North"],
    ["Midwest", 410000, 560000, 440000, 500000, null, null, "Midwest"],
    ["Southwest", 330000, 420000, 370000, 430000, null, null, "Southwest"],
    ["Mountain", 230000, 250000, 240000, 255000, null, null, "Mountain"],
    ["Web shop", 520000, 760000, 600000, 700000, 690000, "New marketplace counted at 60%", "Web"],
    ["Key accounts", 190000, 230000, 200000, 210000, null, null, "Accounts"],
  ],
  history: [
    ["H1, two years ago", 1620000, 1810000, 1550000, 1690000],
    ["H2, two years ago", 1900000, 2040000, 1830000, 1980000],
    ["Q1 last year", 870000, 960000, 850000, 900000],
    ["Q2 last year", 1090000, 1150000, 1030000, 1120000],
    ["Q3 last year", 1020000, 1160000, 990000, 1050000],
    ["Q4 last year", 1320000, 1390000, 1240000, 1340000],
  ],
} as const satisfies Readonly<Record<string, SampleRows>>;
