import type { Area } from "../../../plan/sheet-plan";
import type { CellChange } from "../../../teams/change-plan";
import { storedFormula } from "../../../teams/stored-call";
import type { FileWorkbook } from "../../file-workbook";
import { toFileFormula } from "../formula/to-file-formula";
import { escapeXml, unescapeXml } from "../package/xml";
import { partText } from "../package/zip";
import { editPart, type EditedPackage } from "./package-edit";

const PART = /\/tables\/[^/]+\.xml$/i;
const FORMULA = /<((?:[\w-]+:)?)calculatedColumnFormula(?=[\s>])[^>]*>([\s\S]*?)<\/\1calculatedColumnFormula\s*>/g;
const COLUMN = /<((?:[\w-]+:)?)tableColumn(?=\s)((?:"[^"]*"|'[^']*'|[^"'>])*?)(\/?)>/g;

const tableParts = ({ parts }: EditedPackage): readonly string[] => [...parts.keys()].filter((path) => PART.test(path));

/**
 * Takes the formulas that call functions of ours out of computed columns: Excel would write them into each row that comes in, where a
 * colleague gets #NAME? for it. Source: ECMA-376 part 1, 18.5.1.1.
 */
export function dropColumnFormulas(edited: EditedPackage): void {
  for (const path of tableParts(edited)) {
    const isOurs = (text: string): boolean => storedFormula(unescapeXml(text), "file") !== undefined;
    if (![...(partText(edited.parts, path) ?? "").matchAll(FORMULA)].some(([, , text = ""]) => isOurs(text))) continue;
    editPart(edited, path, (xml) => xml.replace(FORMULA, (whole, _prefix: string, text: string) => (isOurs(text) ? "" : whole)));
  }
}

/** Gives columns their formula back of which every row has got the same one. */
export function restoreColumnFormulas(edited: EditedPackage, { sheets }: FileWorkbook, changes: readonly CellChange[]): void {
  const written = new Map(
    changes.flatMap(({ sheet, row, column, content }) =>
      "formula" in content && !content.array
        ? [[`${sheet}!${row}:${column}`, content.stored ?? toFileFormula(content.formula)] as const]
        : [],
    ),
  );
  if (written.size === 0) return;
  for (const sheet of sheets)
    for (const table of sheet.tables) {
      const columns = table.columns.map((_, index) =>
        commonFormula(bodyOf(table), index, (row, column) => written.get(`${sheet.name}!${row}:${column}`)),
      );
      if (columns.some((formula) => formula !== undefined)) write(edited, table.name, columns);
    }
}

const bodyOf = ({ area, totals, headers }: FileWorkbook["sheets"][number]["tables"][number]): Area => {
  const head = headers === false ? 0 : 1;
  return { ...area, row: area.row + head, rows: area.rows - head - (totals ? 1 : 0) };
};

function commonFormula(body: Area, index: number, at: (row: number, column: number) => string | undefined): string | undefined {
  const first = at(body.row, body.column + index);
  const isSame = Array.from({ length: body.rows }, (_, down) => at(body.row + down, body.column + index)).every((one) => one === first);
  return isSame ? first : undefined;
}

function write(edited: EditedPackage, name: string, columns: readonly (string | undefined)[]): void {
  const path = tableParts(edited).find((one) =>
    new RegExp(
      `<(?:[\\w-]+:)?table\\b[^>]*\\s(?:displayName|name)\\s*=\\s*["']${name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}["']`,
      "i",
    ).test(partText(edited.parts, one) ?? ""),
  );
  if (path === undefined) return;
  editPart(edited, path, (xml) => {
    let index = -1;
    return xml.replace(COLUMN, (whole, prefix: string, attributes: string, closed: string, offset: number) => {
      index += 1;
      const formula = columns[index];
      const rest = xml.slice(offset + whole.length);
      const hasOne = closed === "" && /^\s*<(?:[\w-]+:)?calculatedColumnFormula[\s>]/.test(rest);
      if (formula === undefined || hasOne) return whole;
      const text = `<${prefix}calculatedColumnFormula>${escapeXml(formula)}</${prefix}calculatedColumnFormula>`;
      return closed === "" ? whole + text : `<${prefix}tableColumn${attributes}>${text}</${prefix}tableColumn>`;
    });
  });
}
