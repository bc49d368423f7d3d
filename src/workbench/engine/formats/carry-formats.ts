import { Tools, type Injector, type IRange } from "@univerjs/core";
import {
  AddConditionalRuleMutation, AddConditionalRuleMutationUndoFactory, ConditionalFormattingRuleModel, type IConditionFormattingRule,
} from "@univerjs/sheets-conditional-formatting";
import { joined, within, without } from "./areas";
import { changeAreas, writtenFor, type Changes, type OnSheet } from "./change-areas";

/** Rows, or columns, that come from others: `length` of them from one place to another. */
export interface Run {
  readonly from: number;
  readonly to: number;
  readonly length: number;
}

export interface Carried {
  readonly from: OnSheet;
  readonly to: OnSheet;
  readonly rows: readonly Run[];
  readonly columns: readonly Run[];
  /** The cells the formats are taken away from, where cells are cut. */
  readonly cut?: readonly IRange[];
}

/**
 * What pasting, filling and the format painter do to conditional formats: each cell has those of the cell it comes from, and no others. Worked
 * out by rectangles: the library wrote down every cell of each format it met, which for one on a whole column or sheet never ended.
 */
export function carryFormats(injector: Injector, { from, to, rows, columns, cut = [] }: Carried): Changes {
  const model = injector.get(ConditionalFormattingRuleModel);
  const rulesOn = ({ unitId, subUnitId }: OnSheet): readonly IConditionFormattingRule[] => model.getSubunitRules(unitId, subUnitId) ?? [];
  const targets = joined(placed(rows, columns, "to"));
  const sameSheet = from.unitId === to.unitId && from.subUnitId === to.subUnitId;
  const arriving = new Map<string, IRange[]>();
  const added: IConditionFormattingRule[] = [];
  for (const rule of rulesOn(from)) {
    const ranges = arrived(rule.ranges, rows, columns);
    if (ranges.length === 0) continue;
    const twin = sameSheet ? rule : rulesOn(to).find((each) => Tools.diffValue(each.rule, rule.rule) && !!each.stopIfTrue === !!rule.stopIfTrue);
    if (twin) arriving.set(twin.cfId, [...(arriving.get(twin.cfId) ?? []), ...ranges]);
    else added.push({ ...writtenFor(injector, rule, joined(ranges)), cfId: model.createCfId(to.unitId, to.subUnitId) });
  }
  const changes: Changes = { redos: [], undos: [] };
  const change = (sheet: OnSheet, rule: IConditionFormattingRule, ranges: IRange[]): void => {
    const { redos, undos } = changeAreas(injector, sheet, rule, ranges);
    changes.redos.push(...redos);
    changes.undos.push(...undos);
  };
  for (const rule of rulesOn(to)) {
    const come = joined(arriving.get(rule.cfId) ?? []);
    const were = joined(targets.flatMap((target) => within(rule.ranges, target)));
    if (JSON.stringify(come) !== JSON.stringify(were)) change(to, rule, joined([...without(rule.ranges, targets), ...come]));
  }
  if (!sameSheet) {
    for (const rule of rulesOn(from)) {
      if (cut.some((range) => within(rule.ranges, range).length > 0)) change(from, rule, joined(without(rule.ranges, cut)));
    }
  }
  // Each is put before the others, so the last goes first.
  for (const rule of added.toReversed()) {
    const params = { unitId: to.unitId, subUnitId: to.subUnitId, rule };
    changes.redos.push({ id: AddConditionalRuleMutation.id, params });
    changes.undos.push(AddConditionalRuleMutationUndoFactory(injector, params));
  }
  return changes;
}

function placed(rows: readonly Run[], columns: readonly Run[], side: "from" | "to"): IRange[] {
  return rows.flatMap((row) => columns.map((column) => ({
    startRow: row[side], endRow: row[side] + row.length - 1, startColumn: column[side], endColumn: column[side] + column.length - 1,
  })));
}

/** Where the areas come to. */
function arrived(areas: readonly IRange[], rows: readonly Run[], columns: readonly Run[]): IRange[] {
  return rows.flatMap((row) => columns.flatMap((column) => {
    const [source] = placed([row], [column], "from") as [IRange];
    return within(areas, source).map(({ startRow, endRow, startColumn, endColumn }) => ({
      startRow: startRow + row.to - row.from, endRow: endRow + row.to - row.from,
      startColumn: startColumn + column.to - column.from, endColumn: endColumn + column.to - column.from,
    }));
  }));
}

/** Pairs of rows, or columns, in a row as runs: `from[i]` comes to `to[i]`, and from the beginning again where there are fewer. */
export function runsOf(from: readonly number[], to: readonly number[], { endsTogether = false } = {}): Run[] {
  const runs: { from: number; to: number; length: number }[] = [];
  const ahead = endsTogether && from.length > 0 ? (from.length - (to.length % from.length)) % from.length : 0;
  for (const [i, target] of to.entries()) {
    const source = from[(i + ahead) % from.length];
    const last = runs.at(-1);
    if (source === undefined) return [];
    if (last && last.from + last.length === source && last.to + last.length === target) last.length += 1;
    else runs.push({ from: source, to: target, length: 1 });
  }
  return runs;
}
