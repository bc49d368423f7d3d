import { cellAddress, cellArea } from "../area";
import type { DraftCell, SheetDraft } from "../sheet-draft";

export interface Check {
  readonly label: string;
  /** A formula without "=" that is TRUE when all is well; asked for when the sheet is finished. */
  readonly passes: () => string;
  /** What the cell says when it fails, in a few words. */
  readonly fails: string;
  /** A failure to look at rather than to mend. */
  readonly mild?: boolean;
}

const SIGNS = { pass: "✓", warn: "!", fail: "✗" } as const;

/**
 * Pass or fail, near the top: what must agree before the plan is shown to anyone. Each result is a sign and a
 * word, so that it reads without colour.
 */
export function checkStrip(draft: SheetDraft, heading: string, passed: string, checks: readonly Check[]): void {
  const { at } = draft.content;
  const row = draft.nextRow;
  draft.put(row, at, heading);
  draft.style(cellArea(row, at), "hint");
  const results = { row: row + 1, column: at, rows: 1, columns: checks.length + 1 };
  checks.forEach(({ label, passes, fails, mild }, index) => {
    const column = at + 1 + index;
    draft.put(row, column, label);
    draft.style(cellArea(row, column), "hint");
    const cell: DraftCell = () => ({ formula: `=IF(${passes()},"${SIGNS.pass} ${passed}","${mild ? SIGNS.warn : SIGNS.fail} ${fails}")` });
    draft.put(row + 1, column, cell);
  });
  const first = cellAddress(row + 1, at + 1);
  const all = `${cellAddress(row + 1, at + 1, "both")}:${cellAddress(row + 1, at + checks.length, "both")}`;
  draft.put(row + 1, at, { formula: `=COUNTIF(${all},"${SIGNS.pass}*")&" / "&COLUMNS(${all})` });
  draft.style(results, "resultWords");
  const states = { ...results, column: at + 1, columns: checks.length };
  draft.conditional({ area: states, rule: { kind: "formula", formula: `=LEFT(${first},1)="${SIGNS.pass}"`, style: "checkPass" } });
  draft.conditional({ area: states, rule: { kind: "formula", formula: `=LEFT(${first},1)="${SIGNS.warn}"`, style: "checkWarn" } });
  draft.conditional({ area: states, rule: { kind: "formula", formula: `=LEFT(${first},1)="${SIGNS.fail}"`, style: "checkFail" } });
  draft.nextRow = row + 3;
}
