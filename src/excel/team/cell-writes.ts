import { isCellError } from "../../core/cell";
import type { Area } from "../../plan/sheet-plan";
import { cellsOf, placeKey } from "../../plan/standing/cells-of";
import type { CellChange, CellContent } from "../../teams/change-plan";
import { rangeOf } from "../apply/range-of";
import { literalText } from "../literal-text";
import { cellBlocks } from "./cell-blocks";
import { grouped } from "./grouped";

/** Cells of one sheet that are written in one call. */
export interface CellWrite {
  readonly sheet: string;
  readonly area: Area;
  readonly cells: readonly (readonly Raw[])[];
}

/** What a cell is given as if it were typed. */
type Raw = string | number | boolean;

/** Excel on the web takes 5 MB in one request; smaller ones can be cancelled sooner, and show how far the work is. */
const REQUEST_BYTES = 500_000;
/** What a call adds to its cells. */
const CALL_BYTES = 300;

/** All the cells that a change is about: an array formula writes what it fills. */
export const areaOf = ({ row, column, content }: Pick<CellChange, "row" | "column" | "content">): Area =>
  ("formula" in content ? content.array?.area : undefined) ?? { row, column, rows: 1, columns: 1 };

function rawOf(content: CellContent): Raw {
  if ("formula" in content) return `=${content.formula}`;
  const value = "result" in content ? content.result : content.value;
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  return typeof value === "string" ? literalText(value) : value;
}

/** Changes as calls, in groups that are one request each. */
export function cellWrites(changes: readonly CellChange[]): readonly (readonly CellWrite[])[] {
  const requests: CellWrite[][] = [];
  let bytes = Infinity;
  for (const [sheet, own] of grouped(changes, (change) => change.sheet)) {
    const raw = new Map<string, Raw>();
    for (const change of own) for (const cell of cellsOf(areaOf(change))) raw.set(placeKey(cell), "");
    for (const change of own) raw.set(placeKey(change), rawOf(change.content));
    for (const area of cellBlocks(own.flatMap((change) => cellsOf(areaOf(change))))) {
      const cells = Array.from({ length: area.rows }, (_, down) =>
        Array.from(
          { length: area.columns },
          (__, across) => raw.get(placeKey({ row: area.row + down, column: area.column + across })) ?? "",
        ),
      );
      const size = CALL_BYTES + JSON.stringify(cells).length;
      if (bytes + size > REQUEST_BYTES) {
        requests.push([]);
        bytes = 0;
      }
      requests.at(-1)?.push({ sheet, area, cells });
      bytes += size;
    }
  }
  return requests;
}

/** Carries one request out and gives what its cells held just before. */
export async function writeTogether(context: Excel.RequestContext, writes: readonly CellWrite[]): Promise<readonly Excel.Range[]> {
  const { application, worksheets } = context.workbook;
  const range = ({ sheet, area }: CellWrite): Excel.Range => rangeOf(worksheets.getItem(sheet), area);
  const before = writes.map((write) => range(write).load("formulas"));
  application.suspendApiCalculationUntilNextSync();
  application.suspendScreenUpdatingUntilNextSync();
  for (const write of writes) range(write).formulas = write.cells.map((line) => [...line]);
  await context.sync();
  return before;
}
