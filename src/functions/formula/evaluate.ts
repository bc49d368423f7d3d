import { isCellError, type CellError, type CellValue } from "../../core/cell";
import type { Lang } from "../../core/lang";
import { DAYS_FROM_1900_TO_1904 } from "../../core/numeric/date-systems";
import type { RawArgument } from "../define";
import { inDateSystem, type DateSystem } from "../in-date-system";
import { invoke } from "../invoke";
import type { FormulaNode } from "./formula-node";
import { NATIVE } from "./native-functions";
import { OPERATORS } from "./operators";
import { overElements } from "./over-elements";
import { ownFunction } from "./own-function";

export interface Known {
  /** What the cells of a reference hold, as rows; undefined where that is not known. */
  readonly cells: (reference: string) => readonly (readonly CellValue[])[] | undefined;
  readonly lang: Lang;
  /** From which year on the workbook counts its days; 1900 if not told. */
  readonly dateSystem?: DateSystem;
}

/**
 * What a formula gives for the cells that are known: our own functions, the operators, and the few functions of Excel that stand
 * within arguments most often. Undefined where only the workbook can tell. A missing argument is null.
 */
export function evaluate(node: FormulaNode, known: Known): RawArgument | undefined {
  switch (node.kind) {
    case "literal":
      return node.value;
    case "array":
      return node.rows;
    case "missing":
      return null;
    case "reference":
      return known.cells(node.text);
    case "other":
      return undefined;
    case "operation": {
      const operator = OPERATORS[node.operator];
      const operands = evaluateAll(node.operands, known);
      return operator && operands ? overElements(operands, (...cells) => firstError(cells) ?? operator(...cells)) : undefined;
    }
    case "call":
      return evaluateCall(node.name, node.args, known);
  }
}

function evaluateCall(name: string, args: readonly FormulaNode[], known: Known): RawArgument | undefined {
  const values = evaluateAll(args, known);
  if (!values) return undefined;
  const own = ownFunction(name);
  if (own) return invoke(inDateSystem(own, known.dateSystem ?? 1900), values, known.lang);
  const native = name.toUpperCase().replace(/^_XLFN\./, "");
  const result = NATIVE[native]?.(values);
  return native === "DATE" && known.dateSystem === 1904 && result !== undefined
    ? overElements([result, DAYS_FROM_1900_TO_1904], (day, days) => (isCellError(day) ? day : (OPERATORS["-"]?.(day, days) ?? null)))
    : result;
}

function evaluateAll(nodes: readonly FormulaNode[], known: Known): RawArgument[] | undefined {
  const values: RawArgument[] = [];
  for (const node of nodes) {
    const value = evaluate(node, known);
    if (value === undefined) return undefined;
    values.push(value);
  }
  return values;
}

const firstError = (cells: readonly CellValue[]): CellError | undefined => cells.find(isCellError);
