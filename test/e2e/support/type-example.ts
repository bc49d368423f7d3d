import type { Page } from "playwright-core";
import type { CellValue } from "../../../src/core/cell";
import type { FunctionDefinition, FunctionExample } from "../../../src/functions/define";
import { formulaText } from "../../../src/functions/formula-text";
import { FUNCTIONS } from "../../../src/functions/registry";
import { columnHolds, goToCell } from "./sheet";

export const definitionOf = (id: string): FunctionDefinition => {
  const found = FUNCTIONS.find((each) => each.id === id);
  if (!found) throw new Error(`There is no function ${id}`);
  return found;
};

export const exampleOf = (id: string, position: number): FunctionExample => {
  const example = definitionOf(id).examples[position];
  if (!example) throw new Error(`${id} has no example ${position}`);
  return example;
};

/** The formula of an example with its values typed into it. */
export const formulaOf = (id: string, { args }: FunctionExample): string => formulaText(id, args);

/** Types values one below the other, as fast as keys can follow each other, each entered with the Enter key; each is then in its cell. */
export async function typeColumn(page: Page, address: string, values: readonly (string | number)[]): Promise<void> {
  await goToCell(page, address);
  for (const value of values) {
    await page.keyboard.type(String(value));
    await page.keyboard.press("Enter");
  }
  await columnHolds(page, address, values.length);
}

/** What a cell shows against what an example promises: numbers to the digits it gives, error values by their name. */
export function expectCells(shown: readonly (readonly unknown[])[], { result, digits = 9 }: FunctionExample): void {
  const promised = Array.isArray(result) ? (result as readonly (readonly CellValue[])[]) : [[result as CellValue]];
  expect(shown.map((row) => row.length)).toEqual(promised.map((row) => row.length));
  promised.forEach((row, r) =>
    row.forEach((value, c) => {
      const cell = shown[r]?.[c];
      if (typeof value !== "number") expect(cell).toBe(typeof value === "object" && value !== null ? value.error : value);
      else expect(Math.abs((cell as number) - value)).toBeLessThanOrEqual(Math.max(Math.abs(value), Number.MIN_VALUE) * 10 ** (1 - digits));
    }),
  );
}
