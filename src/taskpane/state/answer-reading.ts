import { readTable } from "../../reading/read-table";
import type { Corrections } from "../../reading/recipe";
import { isNumeric, type Role } from "../../reading/roles/role";
import type { SheetCells } from "../../reading/sheet-cells";
import type { AnswerSheet } from "./answer-sheet";

/** Corrections of cells that are known to be somebody's. */
export type KnownCorrections = (cells: SheetCells) => Corrections | undefined;

/**
 * How the table of an answer is read: its columns mean what was asked and are counted in ones, and every row of it is data, even one whose
 * name is "total" or whose sum is that of others. Undefined where the cells are no answer, or its columns are others by now.
 */
export function knownOfAnswers(answers: readonly AnswerSheet[]): KnownCorrections {
  return (cells) => {
    const answer = answers.find(({ sheet }) => sheet.sheetName === cells.sheet);
    return answer && answerCorrections(answer, cells, answer.roles);
  };
}

/** @param roles One for each of the answer's headers. */
export function answerCorrections(answer: AnswerSheet, cells: SheetCells, roles: readonly Role[]): Corrections | undefined {
  const { headers } = answer;
  if (roles.length < headers.length || headers.length === 0) return undefined;
  const texts = cells.values.map((row) => row.map(String));
  const headerRow = texts.findIndex((row) => headers.every((header) => row.includes(header)));
  if (headerRow < 0) return undefined;
  const places = headers.map((header, index) => [(texts[headerRow] as string[]).indexOf(header), roles[index] as Role] as const);
  const corrections: Corrections = {
    headerRow,
    headerRows: 1,
    form: "long",
    roles: Object.fromEntries(places),
    units: Object.fromEntries(places.flatMap(([at, role]) => (isNumeric(role) || role === "other" ? [[at, 1] as const] : []))),
    blankAmounts: "missing",
  };
  const last = headerRow + (answer.cells.at(-1)?.rows ?? 1) - 1;
  const { dropped, questions } = readTable(cells, corrections);
  const asked = questions.flatMap(({ key, cell }) => (key === "totalRow" ? [cell.row] : []));
  const left = dropped.flatMap(({ row, reason }) => (reason === "blank" ? [] : [row]));
  const keepRows = [...asked, ...left].filter((row) => row > headerRow && row <= last);
  return keepRows.length === 0 ? corrections : { ...corrections, keepRows };
}
