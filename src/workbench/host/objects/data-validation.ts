import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationRenderMode,
  DataValidationType,
  numfmt,
  type ISheetDataValidationRule,
} from "@univerjs/core";
import { AddSheetDataValidationCommand, ClearRangeDataValidationCommand, SheetDataValidationModel } from "@univerjs/sheets-data-validation";
import { sheetInFormula } from "../../../core/cells/sheet-name";
import { cellsAddress } from "../../engine/cells/address";
import { gridRange, type SheetArea } from "../../engine/cells/area";
import { HostError } from "../dispatch/host-error";
import { officeClass, selfOf, type OfficeClass } from "../dispatch/office-class";
import type { HostContext } from "../host-context";
import { formulaCheck } from "./accepted-formula";
import { aFlag, aText } from "./check";
import { rangeClass } from "./range";
import { sheetOf } from "./sheet-names";

const KINDS = {
  wholeNumber: [DataValidationType.WHOLE, "WholeNumber"],
  decimal: [DataValidationType.DECIMAL, "Decimal"],
  date: [DataValidationType.DATE, "Date"],
  time: [DataValidationType.TIME, "Time"],
  textLength: [DataValidationType.TEXT_LENGTH, "TextLength"],
  list: [DataValidationType.LIST, "List"],
  custom: [DataValidationType.CUSTOM, "Custom"],
} as const;

const OPERATORS = {
  Between: DataValidationOperator.BETWEEN,
  NotBetween: DataValidationOperator.NOT_BETWEEN,
  EqualTo: DataValidationOperator.EQUAL,
  NotEqualTo: DataValidationOperator.NOT_EQUAL,
  GreaterThan: DataValidationOperator.GREATER_THAN,
  LessThan: DataValidationOperator.LESS_THAN,
  GreaterThanOrEqualTo: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  LessThanOrEqualTo: DataValidationOperator.LESS_THAN_OR_EQUAL,
} as const;

const ALERTS = {
  Stop: DataValidationErrorStyle.STOP,
  Warning: DataValidationErrorStyle.WARNING,
  Information: DataValidationErrorStyle.INFO,
} as const;

interface Basic {
  readonly operator?: keyof typeof OPERATORS;
  readonly formula1: unknown;
  readonly formula2?: unknown;
}

type Rule = Readonly<
  Partial<Record<keyof typeof KINDS, Basic & { readonly source?: unknown; readonly inCellDropDown?: boolean; readonly formula?: string }>>
>;

/** So many cells are looked at one by one; a larger area is said to be as its first cell is. */
const LOOKED_AT = 5000;

/** Where some cells have a rule and others none, or others have another. Source: `Excel.DataValidationType` in Microsoft's reference. */
function mixed(host: HostContext, area: SheetArea): "Inconsistent" | "MixedCriteria" | undefined {
  if (area.rows * area.columns > LOOKED_AT) return undefined;
  const found = new Set(
    Array.from(
      { length: area.rows * area.columns },
      (_, index) =>
        current(host, {
          ...area,
          row: area.row + Math.floor(index / area.columns),
          column: area.column + (index % area.columns),
          rows: 1,
          columns: 1,
        })?.uid,
    ),
  );
  if (found.size < 2) return undefined;
  return found.has(undefined) ? "MixedCriteria" : "Inconsistent";
}

/** The rule of the first cell; Excel answers null where the cells differ, which the grid's rules seldom do. */
function current(host: HostContext, area: SheetArea): ISheetDataValidationRule | undefined {
  sheetOf(host, area.sheetId);
  return (
    host.engine.injector
      .get(SheetDataValidationModel)
      .getRuleByLocation(host.engine.workbook.getId(), area.sheetId, area.row, area.column) ?? undefined
  );
}

const target = (host: HostContext, area: SheetArea) => ({ unitId: host.engine.workbook.getId(), subUnitId: area.sheetId });

/** One rule object for the whole area; the grid takes the area out of older rules itself. */
function put(host: HostContext, area: SheetArea, change: Partial<ISheetDataValidationRule>): void {
  const {
    uid: _old,
    ranges: _wider,
    ...before
  } = current(host, area) ?? { uid: "", ranges: [], type: DataValidationType.ANY, allowBlank: true };
  const rule: ISheetDataValidationRule = {
    ...before,
    ...change,
    uid: crypto.randomUUID(),
    ranges: [gridRange(area)],
  } as ISheetDataValidationRule;
  host.engine.run(AddSheetDataValidationCommand.id, { ...target(host, area), rule });
}

/** A formula, a number or the cells of a range, as text; numbers stand without "=". */
function operand(host: HostContext, area: SheetArea, value: unknown): string | undefined {
  if (value === undefined || value === null || value === "") return undefined;
  const range = selfOf(rangeClass, value);
  if (range) return `=${sheetInFormula(sheetOf(host, range.sheetId).getSheetName())}!${cellsAddress(range, true)}`;
  const text = String(value);
  if (text.startsWith("=")) formulaCheck(host, area.sheetId)(text);
  return text;
}

/** Characters of a list that is written down, of a title and of a message. Source: Microsoft Support, "Apply data validation to cells". */
const LONGEST = { list: 255, title: 32, message: 255 };

function short(value: unknown, longest: number): string {
  const text = aText(value ?? "");
  if (text.length > longest) throw new HostError("InvalidArgument");
  return text;
}

/** A number, a date or a time, in whatever way it is written, unless it is a formula. */
function bound(host: HostContext, area: SheetArea, value: unknown): string | undefined {
  const text = operand(host, area, value);
  if (text !== undefined && !text.startsWith("=") && !Number.isFinite(Number(text)) && numfmt.parseValue(text) === null)
    throw new HostError("InvalidArgument");
  return text;
}

function ruleFrom(host: HostContext, area: SheetArea, wanted: Rule): Partial<ISheetDataValidationRule> {
  const kind = (Object.keys(KINDS) as (keyof typeof KINDS)[]).find((one) => wanted[one] !== undefined && wanted[one] !== null);
  const given = kind && wanted[kind];
  if (!kind || !given) throw new HostError("InvalidArgument");
  const type = KINDS[kind][0];
  if (kind === "list") {
    const formula1 = operand(host, area, given.source);
    if (formula1 === undefined || (!formula1.startsWith("=") && formula1.length > LONGEST.list)) throw new HostError("InvalidArgument");
    return { type, formula1, showDropDown: given.inCellDropDown !== false, renderMode: DataValidationRenderMode.ARROW };
  }
  if (kind === "custom") {
    const formula = aText(given.formula);
    const formula1 = formula.startsWith("=") ? formula : `=${formula}`;
    formulaCheck(host, area.sheetId)(formula1);
    return { type, formula1 };
  }
  const operator = OPERATORS[given.operator as keyof typeof OPERATORS];
  const formula1 = bound(host, area, given.formula1);
  const formula2 = bound(host, area, given.formula2);
  const twice = operator === DataValidationOperator.BETWEEN || operator === DataValidationOperator.NOT_BETWEEN;
  if (!operator || formula1 === undefined || (twice && formula2 === undefined)) throw new HostError("InvalidArgument");
  return { type, operator, formula1, ...(formula2 === undefined ? {} : { formula2 }) };
}

function ruleTo(rule: ISheetDataValidationRule | undefined): object {
  const kind = (Object.keys(KINDS) as (keyof typeof KINDS)[]).find((one) => KINDS[one][0] === rule?.type);
  if (!rule || !kind) return {};
  if (kind === "list") return { list: { source: rule.formula1 ?? "", inCellDropDown: rule.showDropDown !== false } };
  if (kind === "custom") return { custom: { formula: rule.formula1 ?? "" } };
  const operator = Object.entries(OPERATORS).find(([, one]) => one === rule.operator)?.[0];
  return { [kind]: { formula1: rule.formula1 ?? "", formula2: rule.formula2 ?? "", operator } };
}

interface Prompt {
  readonly message: string;
  readonly showPrompt: boolean;
  readonly title: string;
}

interface Alert {
  readonly message: string;
  readonly showAlert: boolean;
  readonly style: keyof typeof ALERTS;
  readonly title: string;
}

/** What is told of by its parts cannot be nothing. */
function given<T>(value: T | null): T {
  if (value === null) throw new HostError("InvalidArgument");
  return value;
}

export const dataValidationClass: OfficeClass<SheetArea> = officeClass<SheetArea>({
  name: "DataValidation",
  get: {
    Type: (area, host) => mixed(host, area) ?? Object.values(KINDS).find(([type]) => type === current(host, area)?.type)?.[1] ?? "None",
    Rule: (area, host) => ruleTo(current(host, area)),
    Prompt: (area, host): Prompt => {
      const rule = current(host, area);
      return { showPrompt: rule?.showInputMessage ?? true, title: rule?.promptTitle ?? "", message: rule?.prompt ?? "" };
    },
    ErrorAlert: (area, host): Alert => {
      const rule = current(host, area);
      const style = (Object.entries(ALERTS).find(([, one]) => one === rule?.errorStyle)?.[0] ?? "Stop") as keyof typeof ALERTS;
      return { showAlert: rule?.showErrorMessage ?? true, style, title: rule?.errorTitle ?? "", message: rule?.error ?? "" };
    },
    IgnoreBlanks: (area, host) => current(host, area)?.allowBlank ?? true,
  },
  set: {
    Rule: (area, value: Rule | null, host) =>
      put(host, area, {
        allowBlank: true,
        errorStyle: DataValidationErrorStyle.STOP,
        showErrorMessage: true,
        ...ruleFrom(host, area, given(value)),
      }),
    Prompt: (area, value: Prompt | null, host) => {
      const { showPrompt, title, message } = given(value);
      put(host, area, { showInputMessage: showPrompt, promptTitle: short(title, LONGEST.title), prompt: short(message, LONGEST.message) });
    },
    ErrorAlert: (area, value: Alert | null, host) => {
      const { style, showAlert, title, message } = given(value);
      const errorStyle = ALERTS[style];
      if (errorStyle === undefined) throw new HostError("InvalidArgument");
      put(host, area, {
        showErrorMessage: showAlert,
        errorTitle: short(title, LONGEST.title),
        error: short(message, LONGEST.message),
        errorStyle,
      });
    },
    IgnoreBlanks: (area, value: boolean, host) => put(host, area, { allowBlank: aFlag(value) }),
  },
  methods: {
    Clear: (area, host) => host.engine.run(ClearRangeDataValidationCommand.id, { ...target(host, area), ranges: [gridRange(area)] }),
  },
});
