import { defineStructure } from "../../../src/plan/structure/define-structure";
import { amount, choice, count, factor, keyed, rate, text } from "../../../src/plan/structure/field";
import type { SheetStructure } from "../../../src/plan/structure/structure";
import type { SheetWords } from "../../../src/plan/structure/words";
import type { PlanOf } from "../../../src/excel/workbook-port";
import { NOTHING_TAKEN } from "../../../src/plan/taken-names";
import type { OpenedTemplate } from "../../../src/templates/define";
import { renderTemplate } from "../../../src/templates/render";

/** 1 January 2026. */
export const TODAY = 46023;

const shared = {
  id: "market-stall",
  checks: { stocked: { passes: keyed`SUM(goods[pieces])>0` } },
  kpis: [],
  charts: {},
  terms: [],
  head: [],
  moves: {},
} as const;

const FIRST = defineStructure({
  ...shared,
  version: 1,
  values: {
    rent: amount(),
    margin_aim: rate(),
    motto: text(),
    stage: choice("stages"),
    takings: amount`SUM(goods[sales])`,
  },
  tables: {
    goods: {
      columns: { good: text(), pieces: count(), price: amount(), shelf: choice("shelves"), sales: amount`[@pieces]*[@price]` },
      totals: { sales: "sum" },
    },
  },
  lists: { stages: ["draft", "agreed", "dropped"], shelves: ["top", "floor"] },
  page: [
    { kind: "values", key: "stall", values: ["rent", "margin_aim", "stage", "takings"] },
    { kind: "texts", key: "words", values: ["motto"] },
    { kind: "table", key: "goods", table: "goods" },
  ],
});

/** `margin_aim` is gone, `motto` is called `slogan`, a stage is no longer offered, a shelf reads otherwise, a column and an input came. */
const SECOND = defineStructure({
  ...shared,
  version: 2,
  changes: { 2: { renamed: { motto: "slogan" }, added: ["goods.colour"] } },
  values: {
    fee: amount(),
    rent: amount(),
    slogan: text(),
    stage: choice("stages"),
    takings: amount`SUM(goods[sales])-fee`,
    seats: factor({ kept: true }),
  },
  tables: {
    goods: {
      columns: {
        good: text(),
        colour: text(),
        pieces: count(),
        price: amount(),
        shelf: choice("shelves"),
        sales: amount`[@pieces]*[@price]`,
      },
      totals: { sales: "sum" },
    },
  },
  lists: { stages: ["draft", "agreed"], shelves: ["top", "floor"] },
  page: [
    { kind: "texts", key: "words", values: ["slogan"] },
    { kind: "values", key: "stall", values: ["fee", "rent", "stage", "takings", "seats"] },
    { kind: "table", key: "goods", table: "goods" },
  ],
});

const ROWS_FIRST = [
  ["Apples", 10, 2, "Top"],
  ["Pears", 20, 3, "Floor"],
  ["Plums", 30, 4, "Floor"],
];
const common = {
  title: "Market stall",
  purpose: "What a stall takes in a day.",
  owner: "Me",
  version: "1",
  matrices: {},
  checks: { stocked: ["Goods are there", "Nothing to sell"] as const },
  kpis: {},
  charts: {},
  terms: {},
  sections: { stall: { heading: "Stall" }, words: { heading: "In words" }, goods: { heading: "Goods" } },
};
const FIRST_WORDS: SheetWords<typeof FIRST> = {
  ...common,
  values: {
    rent: { label: "Rent", sample: 50 },
    margin_aim: { label: "Margin aimed at", sample: 0.3 },
    motto: { label: "Motto", sample: "Fresh every day" },
    stage: { label: "Stage", sample: "Draft" },
    takings: { label: "Takings" },
  },
  tables: {
    goods: { columns: { good: "Good", pieces: "Pieces", price: "Price", shelf: "Shelf", sales: "Sales" }, rows: ROWS_FIRST },
  },
  lists: { stages: { draft: "Draft", agreed: "Agreed", dropped: "Dropped" }, shelves: { top: "Top", floor: "Floor" } },
};
const SECOND_WORDS: SheetWords<typeof SECOND> = {
  ...common,
  values: {
    fee: { label: "Fee", sample: 5 },
    rent: { label: "Rent of the day", sample: 50 },
    slogan: { label: "Slogan", sample: "Fresh every day" },
    stage: { label: "Stage", sample: "Draft" },
    takings: { label: "Takings" },
    seats: { label: "Seats", sample: 2 },
  },
  tables: {
    goods: {
      columns: { good: "Good", colour: "Colour", pieces: "Pieces", price: "Unit price", shelf: "Shelf", sales: "Sales" },
      rows: ROWS_FIRST.map(([good, ...rest]) => [good ?? null, "Red", ...rest]),
    },
  },
  lists: { stages: { draft: "Draft", agreed: "Agreed" }, shelves: { top: "Top shelf", floor: "Floor" } },
  former: { headers: { "goods.price": ["Price"] }, choices: { Top: "Top shelf" } },
};

const stall = (structure: SheetStructure, words: unknown): OpenedTemplate => {
  const text = { name: "Market stall", summary: "", keywords: [] };
  const definition = {
    id: "market-stall",
    group: "store" as const,
    text: { en: text, "zh-CN": text },
    structure: () => Promise.resolve({ STRUCTURE: structure }),
    words: {
      en: () => Promise.resolve({ WORDS: words as SheetWords }),
      "zh-CN": () => Promise.resolve({ WORDS: words as SheetWords }),
    },
  };
  return { definition, lang: "en", structure, words: words as SheetWords };
};

/** A small template as it was, and as it is. */
export const stallPlan = (version: 1 | 2, setting: Parameters<PlanOf>[1] = {}, currency = "EUR") =>
  renderTemplate(version === 1 ? stall(FIRST, FIRST_WORDS) : stall(SECOND, SECOND_WORDS), {
    taken: NOTHING_TAKEN,
    today: TODAY,
    currency,
    ...setting,
  });

/** An add-in that has the second version. */
export const stallOf: PlanOf = ({ currency }, setting) => Promise.resolve(stallPlan(2, setting, currency));
