import { freeSheetName, freeTableName } from "../plan/free-name";
import { layOutSheet } from "../plan/layout/lay-out-sheet";
import type { MoneyUnit } from "../plan/money-unit";
import type { SheetPlan } from "../plan/sheet-plan";
import type { TakenNames } from "../plan/taken-names";
import type { OpenedTemplate } from "./define";

export interface RenderOptions {
  readonly taken: TakenNames;
  /** Today as an Excel serial (1900 system). */
  readonly today: number;
  /** 元 by default. */
  readonly moneyUnit?: MoneyUnit;
  /** The sheet name to wish for; the template's own name by default. */
  readonly sheetName?: string;
}

/** A template for one language and one workbook, as pure data. The same options give the same plan. */
export function renderTemplate({ definition, lang, structure, words }: OpenedTemplate, options: RenderOptions): SheetPlan {
  const { taken, today } = options;
  const tables = [...taken.tables];
  const moneyUnit = lang === "zh-CN" ? (options.moneyUnit ?? "yuan") : "yuan";
  const day = Math.floor(today);
  const plan = layOutSheet({
    structure, words, lang, today: day, moneyUnit,
    sheetName: freeSheetName(options.sheetName ?? definition.text[lang].name, taken.sheets),
    tableName: (base) => {
      const name = freeTableName(base, tables);
      tables.push(name);
      return name;
    },
  });
  return { ...plan, identity: { kind: "template", id: structure.id, version: structure.version, lang, moneyUnit, day } };
}
