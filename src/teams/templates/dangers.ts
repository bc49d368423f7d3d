import { tokenizeFormula } from "../../core/cells/formula/tokenize-formula";
import { ownFunction } from "../../functions/formula/own-function";
import { NAMESPACE } from "../../functions/namespace";
import { areaAddress, cellAddress } from "../../plan/area";
import { SHARED_FUNCTIONS } from "../../plan/shared-functions";
import type { SheetPlan } from "../../plan/sheet-plan";
import type { Refusal, RefusalKey } from "./refusal";

/** Functions that read or open something outside, start something, or make references of texts that nobody has looked at. */
const REACHING =
  /^(?:WEBSERVICE|FILTERXML|ENCODEURL|IMAGE|HYPERLINK|RTD|DDE|STOCKHISTORY|CUBE\w*|SQL\.REQUEST|CALL|REGISTER(?:\.ID)?|EXEC|EVALUATE|INDIRECT|INFO|PY|IMPORT\w+|GET\.\w+|GOOGLE\w+)$/;
/** What stands before functions of later versions in files. */
const FUTURE = /^(?:_XLFN\.|_XLWS\.|_XLUDF\.|_XLL\.)+/;
/** Names that Excel runs, or keeps for itself. */
const RESERVED = /^(?:_xl|auto_|_ops\.?$)/i;
/** A function of ours as a name. */
const OWN = new RegExp(`^${NAMESPACE}_(.+)$`);
const READ_AS_FORMULA = /^=|^[+\-@].*[|!]/s;

/** Whether a plan may call a function: those that every program has, and ours. */
export const isAllowedFunction = (name: string): boolean => SHARED_FUNCTIONS.has(name.toUpperCase()) || ownFunction(name) !== undefined;

/** What of a sheet from outside could do harm where it is opened, or would not be what it seems. */
export function dangersOf(plan: SheetPlan): readonly Refusal[] {
  return [
    ...formulasOf(plan).flatMap(([at, formula]) => formulaDangers(at, formula)),
    ...textsOf(plan).flatMap(([at, text]): Refusal[] => (READ_AS_FORMULA.test(text) ? [{ key: "formulaAsText", at, what: text }] : [])),
    ...[...plan.names, ...plan.tables].flatMap(nameDangers),
  ];
}

type Spot = readonly [at: string, text: string];

function formulasOf({ blocks, validations, conditionals }: SheetPlan): readonly Spot[] {
  return [
    ...blocks.flatMap(({ row, column, cells }) =>
      cells.flatMap((line, down) =>
        line.flatMap((cell, across): readonly Spot[] =>
          typeof cell === "object" && cell !== null ? [[cellAddress(row + down, column + across), cell.formula]] : [],
        ),
      ),
    ),
    ...validations.flatMap(({ area, rule }): readonly Spot[] => {
      const at = areaAddress(area, "none");
      if (rule.kind === "custom") return [[at, rule.formula]];
      return "first" in rule ? [rule.first, rule.second].flatMap((bound) => (typeof bound === "string" ? [[at, bound] as const] : [])) : [];
    }),
    ...conditionals.flatMap(({ area, rule }): readonly Spot[] =>
      rule.kind === "formula" ? [[areaAddress(area, "none"), rule.formula]] : [],
    ),
  ];
}

/** Texts that Excel takes as formulas where they begin as one; those of cells are written as texts, and are still not what they seem. */
function textsOf({ blocks, validations, charts }: SheetPlan): readonly Spot[] {
  return [
    ...blocks.flatMap(({ row, column, cells }) =>
      cells.flatMap((line, down) =>
        line.flatMap((cell, across): readonly Spot[] =>
          typeof cell === "string" ? [[cellAddress(row + down, column + across), cell]] : [],
        ),
      ),
    ),
    ...validations.flatMap(({ area, rule }): readonly Spot[] =>
      rule.kind === "list" ? rule.values.map((value) => [areaAddress(area, "none"), value] as const) : [],
    ),
    ...charts.flatMap(({ name, title, series, valueTitle = "", categoryTitle = "" }): readonly Spot[] =>
      [title, valueTitle, categoryTitle, ...series.map((one) => one.name)].map((text) => [name, text] as const),
    ),
  ];
}

function formulaDangers(at: string, formula: string): readonly Refusal[] {
  const found: Refusal[] = [];
  const add = (key: RefusalKey, what: string): void => void found.push({ key, at, what });
  for (const { kind, text } of tokenizeFormula(formula)) {
    if (kind === "text" || kind === "space") continue;
    if (text.includes("|")) add("dde", formula);
    else if (kind === "function") {
      const name = text.toUpperCase().replace(FUTURE, "");
      if (REACHING.test(name)) add("reachesOut", name);
      else if (!isAllowedFunction(text)) add("notShared", name);
    } else if (kind === "table" ? /^\[\d|!/.test(text) : text.includes("!"))
      add(/[[\]\\/]|^'?https?:|\.xl\w*'?!/i.test(text) ? "externalLink" : "otherSheet", text);
    else if (kind === "unknown" || kind === "unclosed-text" || kind === "unclosed-bracket")
      add(/[[\\]/.test(text) ? "externalLink" : "excel", formula);
  }
  return found.slice(0, 1);
}

function nameDangers({ name }: { readonly name: string }): readonly Refusal[] {
  const upper = name.toUpperCase();
  const [, function_] = OWN.exec(upper) ?? [];
  const isOurs =
    upper === NAMESPACE ||
    upper.startsWith(`${NAMESPACE}.`) ||
    (function_ !== undefined && ownFunction(`${NAMESPACE}.${function_}`) !== undefined);
  return isOurs || RESERVED.test(name) || SHARED_FUNCTIONS.has(upper) ? [{ key: "shadows", at: name, what: name }] : [];
}
