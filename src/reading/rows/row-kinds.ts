import type { Grid } from "../grid";
import { normalize } from "../parse/normalize";
import { parseNumber } from "../parse/number";
import type { Choice, Question } from "../question";
import type { ColumnRecipe, Corrections, Recipe } from "../recipe";
import { headerStem } from "../roles/header-stem";
import { isMeasure, isUnique, MONEY_ROLES } from "../roles/role";
import { roleOfHeader } from "../roles/role-of-header";

/** Rows of several kinds in one table, which are never one sum: planned and actual ones, those of two periods, of two measures. */
export interface RowKinds {
  readonly at: number;
  /** The kind that counts, as it is written; null where nobody has said which, or all of them do. */
  readonly chosen: string | null;
  readonly question: Question;
}

/** What rows of a family are called, by what they are; `usual` are those that people mean where they say nothing. */
interface Family {
  readonly usual: string | null;
  readonly kinds: Readonly<Record<string, RegExp>>;
  /** Rows that are taken away from the others: beside them amounts with a sign add up rightly. */
  readonly away?: string;
}

// prettier-ignore
const FAMILIES: readonly Family[] = [
  {
    usual: "actual",
    kinds: {
      plan: /^(?:计划|预算|目标|预计|計劃|預算|目標|計画|予算|예산|목표|plan|planned|budget|budgeted|target|goal|soll|planung|prévu|objectif|presupuesto|previsto|objetivo|orçamento|obiettivo)[值数額额]?$/,
      actual: /^(?:实际|实绩|已完成|完成|實際|実績|실적|actuals?|ist|réel|réalisé|real|realizado|effettivo)[值数額额]?$/,
      forecast: /^(?:预测|滚动预测|預測|予測|예측|forecast|projection|projected|prognose|hochrechnung|prévision|pronóstico|previsão|previsione)[值数額额]?$/,
    },
  },
  {
    usual: "current",
    kinds: {
      current: /^(?:本期|当期|本周|本月|本年|今年|今期|今月|(?:this|current) (?:period|week|month|quarter|year)|current|ty)$/,
      previous: /^(?:上期|上周|上月|上年|去年|同期|(?:去年|上年)同期|前期|先月|(?:last|previous|prior|prev\.?) (?:period|week|month|quarter|year)|previous|prior|ly)$/,
    },
  },
  {
    usual: null,
    away: "out",
    kinds: {
      in: /^(?:收入|收|入账|转入|收款|贷方?|入金|입금|income|in|inflow|credit|cr|haben|crédit|crédito)$/,
      out: /^(?:支出|支|出账|转出|付款|借方?|出金|출금|expenses?|out|outflow|debit|dr|soll|débit|débito)$/,
      none: /^(?:不计收支|中性交易|其他|\/|neutral)$/,
    },
  },
  {
    usual: null,
    away: "back",
    kinds: {
      sale: /^(?:销售|成交|付款|支付|交易|订单|销售单|売上|販売|판매|orders?|sales?|payments?|charges?|captures?|purchases?|verkauf|vente|venta|venda|vendita)$/,
      back: /^(?:退款|退货|退货退款|退货单|返品|返金|환불|refunds?|returns?|chargebacks?|erstattung|rückerstattung|remboursement|reembolso|devolución|devolução|rimborso)$/,
      none: /^(?:authorizations?|voids?)$/,
    },
  },
];

/** Fewer kinds than this can be told apart by a reader; more are names. */
const MOST_KINDS = 12;
/** Headers of numbers that say nothing of what is counted. */
const ANY_MEASURE =
  /^(?:values?|amounts?|totals?|numbers?|数值|数据|数量|值|金额|数额|合计|値|数値|金額|값|금액|wert|betrag|valeur|montant|valor|importe|valore|importo)$/;

/** The column whose names make rows kinds that do not add up, and which of them counts. */
export function rowKinds(grid: Grid, recipe: Pick<Recipe, "columns" | "matrix" | "corrections">, rows: readonly number[]): RowKinds | null {
  for (const column of recipe.columns) {
    if (column.type !== "text" || ["event", "user", "note", "currency"].includes(column.role)) continue;
    const found = kindsIn(grid, recipe, column, rows);
    if (found) return found;
  }
  return null;
}

type Reader = Pick<Recipe, "columns" | "matrix" | "corrections">;

function kindsIn(grid: Grid, recipe: Reader, column: ColumnRecipe, rows: readonly number[]): RowKinds | null {
  const { at } = column;
  const texts = distinct(grid, at, rows);
  if (texts === null) return null;
  for (const family of FAMILIES) {
    const kinds = new Map(texts.map((text) => [text, kindOf(family, text)]));
    if (new Set(kinds.values()).size < 2 || [...kinds.values()].includes(null)) continue;
    if (family.away !== undefined && !areUnsigned(grid, recipe, rows, (row) => kinds.get(grid.text(row, at)) === family.away)) return null;
    const usual = texts.filter((text) => kinds.get(text) === family.usual);
    return asked(grid, recipe, column, rows, { texts, usual: usual.length === 1 ? (usual[0] ?? null) : null, roles: null });
  }
  const measured = measuresIn(recipe, column, texts);
  return measured && asked(grid, recipe, column, rows, { texts, usual: null, roles: measured });
}

/** The different texts of a column; null where one of them can be no kind, or there are too many. */
function distinct(grid: Grid, at: number, rows: readonly number[]): readonly string[] | null {
  const seen = new Map<string, string>();
  for (const row of rows) {
    const value = grid.value(row, at);
    if (value === null || value === "" || seen.has(String(value))) continue;
    const text = grid.text(row, at);
    if (text === "") continue;
    if (!FAMILIES.some((family) => kindOf(family, text) !== null) && !isMeasured(text)) return null;
    seen.set(String(value), text);
    if (seen.size > MOST_KINDS) return null;
  }
  const texts = [...new Set(seen.values())];
  return texts.length < 2 ? null : texts;
}

function kindOf({ kinds }: Family, text: string): string | null {
  const plain = normalize(text).toLowerCase();
  return Object.entries(kinds).find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
}

function measureOf(text: string) {
  const match = roleOfHeader(text);
  return match?.by === "word" && (isMeasure(match.role) || isUnique(match.role) || match.role === "ratio") ? match.role : null;
}

const isMeasured = (text: string): boolean => measureOf(text) !== null;

/** One column of numbers beside names of measures: each row says what its number is. */
function measuresIn({ columns, matrix }: Reader, { at }: ColumnRecipe, texts: readonly string[]) {
  const roles = texts.map(measureOf);
  if (roles.includes(null) || new Set(roles).size < 2) return null;
  if (matrix) return matrix.fixed.includes(at) && matrix.groups.every(({ columns: own }) => own.length === 1) ? { at: null, roles } : null;
  const numbers = columns.filter(({ type, role }) => type === "number" && role !== "ratio");
  const [only, ...more] = numbers;
  return only && more.length === 0 && ANY_MEASURE.test(headerStem(only.header)) ? { at: only.at, roles } : null;
}

/** Whether amounts of the rows that are taken away stand there without a sign, so that a sum would add them. */
function areUnsigned(grid: Grid, { columns }: Reader, rows: readonly number[], isAway: (row: number) => boolean): boolean {
  const main = columns.filter(({ type, role }) => type === "number" && (role === "revenue" || role === "spend"));
  const money =
    main.length > 0 ? main : columns.filter(({ type, role }) => type === "number" && (MONEY_ROLES.has(role) || role === "other"));
  let above = false;
  for (const row of rows) {
    if (!isAway(row)) continue;
    for (const { at, decimalMark } of money) {
      const cell = grid.value(row, at);
      const amount = typeof cell === "string" ? (parseNumber(cell, decimalMark === ",")?.value ?? 0) : Number(cell ?? 0);
      if (amount < 0) return false;
      if (amount > 0) above = true;
    }
  }
  return above;
}

interface Kinds {
  readonly texts: readonly string[];
  readonly usual: string | null;
  readonly roles: { readonly at: number | null; readonly roles: readonly ReturnType<typeof measureOf>[] } | null;
}

function asked(grid: Grid, { corrections }: Reader, { at, header }: ColumnRecipe, rows: readonly number[], kinds: Kinds): RowKinds {
  const { texts, usual, roles } = kinds;
  const choice = (text: string, index: number): Choice => ({
    key: text,
    detail: { text },
    correction: { rowsOf: { at, text }, ...ofMeasure(corrections, roles?.at, roles?.roles[index]) },
  });
  const answer = corrections.rowsOf?.at === at ? corrections.rowsOf : undefined;
  const known = answer && (answer.text === null || texts.includes(answer.text)) ? answer : undefined;
  const chosen = known ? known.text : usual;
  const first = rows.find((row) => grid.text(row, at) !== "") ?? rows[0] ?? 0;
  return {
    at,
    chosen,
    question: {
      key: "rowKinds",
      cell: { row: first, column: at },
      detail: { header, texts: texts.join(" · ") },
      // Measures of two kinds are never one sum; plans, periods and flows are somebody's to say.
      choices: [...texts.map(choice), ...(roles ? [] : [{ key: "all", correction: { rowsOf: { at, text: null } } }])],
      chosen: known?.text === null ? "all" : chosen,
    },
  };
}

function ofMeasure(corrections: Corrections, at: number | null | undefined, role: ReturnType<typeof measureOf> | undefined): Corrections {
  if (!role || at === undefined) return {};
  return at === null ? { wideMeasure: role } : { roles: { ...corrections.roles, [at]: role } };
}
