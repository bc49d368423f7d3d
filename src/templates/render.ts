import { currencyOf, ownCurrency } from "../design/currencies";
import { freeSheetName, freeTableNames } from "../plan/free-name";
import { layOutSheet } from "../plan/layout/lay-out-sheet";
import { inBaseUnit } from "../plan/layout/money";
import { moneyUnitIn, type MoneyUnit } from "../plan/money-unit";
import type { SheetPlan } from "../plan/sheet-plan";
import type { TakenNames } from "../plan/taken-names";
import type { Entered } from "../plan/standing/entered-now";
import type { Written } from "../plan/standing/written";
import type { Field } from "../plan/structure/field";
import type { SheetStructure } from "../plan/structure/structure";
import type { SheetWords, TableWords } from "../plan/structure/words";
import type { OpenedTemplate } from "./define";

export interface RenderOptions {
  readonly taken: TakenNames;
  /** Today as an Excel serial (1900 system). */
  readonly today: number;
  /** Around which the samples lie; today by default. */
  readonly sampleDay?: number;
  /** 元 by default. */
  readonly moneyUnit?: MoneyUnit;
  /** The code of a currency; that of the language by default. */
  readonly currency?: string;
  /** For a sheet that stands: its tables as they are called and headed there. */
  readonly as?: Written;
  /** For a sheet that is updated: what was entered on it, by key. */
  readonly entered?: Entered;
  /** The sheet name to wish for; the template's own name by default. */
  readonly sheetName?: string;
}

/** A template for one language and one workbook, as pure data. The same options give the same plan. */
export function renderTemplate({ definition, lang, structure, words }: OpenedTemplate, options: RenderOptions): SheetPlan {
  const { taken, today } = options;
  const freeName = freeTableNames(taken.tables);
  const moneyUnit = moneyUnitIn(lang, options.moneyUnit);
  const day = Math.floor(options.sampleDay ?? today);
  const currency = options.currency === undefined ? ownCurrency(lang) : currencyOf(options.currency);
  if (!currency) throw new RangeError(`There is no currency ${options.currency}`);
  const own = options.entered ? withEntered(structure, words, options.entered, moneyUnit) : words;
  const spoken = withSign(options.as ? headed(own, options.as) : own, currency.sign) as SheetWords;
  const plan = layOutSheet({
    structure,
    words: spoken,
    lang,
    today: day,
    made: Math.floor(today),
    moneyUnit,
    currency,
    sheetName: freeSheetName(options.sheetName ?? definition.text[lang].name, taken.sheets),
    tableName: (base) => options.as?.[base.slice(structure.id.length + 1)]?.name ?? freeName(base),
  });
  return {
    ...plan,
    formerly: { changes: structure.changes ?? {}, ...words.former },
    identity: { kind: "template", id: structure.id, version: structure.version, lang, moneyUnit, currency: currency.code, day },
  };
}

/** The words with the headers that a sheet has now. */
function headed(words: SheetWords, as: Written): SheetWords {
  const tables = Object.entries(words.tables as Readonly<Record<string, TableWords<string>>>).map(
    ([key, table]) => [key, { ...table, columns: { ...table.columns, ...as[key]?.headers } }] as const,
  );
  return { ...words, tables: Object.fromEntries(tables) as SheetWords["tables"] };
}

/** The words with as many rows as were entered, and texts as long. The cells themselves are carried over later, whatever they hold. */
function withEntered(structure: SheetStructure, words: SheetWords, { values, rows }: Entered, moneyUnit: MoneyUnit): SheetWords {
  const texts = Object.entries(words.values).map(([name, own]) => {
    const text = values[name];
    return [name, typeof text === "string" && structure.values[name]?.kind === "entered" ? { ...own, sample: text } : own] as const;
  });
  const tables = Object.entries(words.tables as Readonly<Record<string, TableWords<string>>>).map(([key, table]) => {
    const fields = Object.entries<Field>(structure.tables[key]?.columns ?? {}).filter(([, { kind }]) => kind !== "computed");
    const now = rows[key]?.map((row) => fields.map(([column, { unit }]) => inBaseUnit(row[column] ?? null, unit, { moneyUnit })));
    return [key, now ? { ...table, rows: now } : table] as const;
  });
  return { ...words, values: Object.fromEntries(texts), tables: Object.fromEntries(tables) as SheetWords["tables"] };
}

/** In words and samples, ¤ stands for the sign of the sheet's currency. */
const SIGN = "¤";

function withSign(words: unknown, sign: string): unknown {
  if (typeof words === "string") return words.replaceAll(SIGN, sign);
  if (Array.isArray(words)) return words.map((one) => withSign(one, sign));
  if (typeof words !== "object" || words === null) return words;
  return Object.fromEntries(Object.entries(words).map(([key, one]) => [key, withSign(one, sign)]));
}
