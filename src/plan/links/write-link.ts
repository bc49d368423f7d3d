import { dependenciesOf, MONEY_UNIT, writeFormula } from "../structure/keyed-formula";
import type { Field } from "../structure/field";
import { sourcesOf, targetOf, type Link } from "./link";
import { partsWriter, type SheetParts } from "./sheet-parts";

/** The sheets of a workbook that links may speak of, as formulas call them. */
export type SheetsByName = ReadonlyMap<string, SheetParts>;

/** The input a link goes to. */
export function fieldOf({ structure }: Pick<SheetParts, "structure">, link: Pick<Link, "to">): Field {
  const target = targetOf(link);
  const field = "value" in target ? structure.values[target.value] : structure.tables[target.table]?.columns[target.column];
  if (field?.kind !== "entered") throw new Error(`“${structure.id}” has no input ${link.to}`);
  return field;
}

/**
 * A link as its cell holds it. Whatever happens to the other sheet, the cell shows nothing rather than an error; a bare reference to a
 * blank cell would read 0.
 */
export function writeLink(link: Link, own: SheetParts, sheets: SheetsByName, row?: number): string {
  const elsewhere = (name: string): SheetParts => {
    const found = sheets.get(name);
    if (!found) throw new Error(`The link to ${link.to} speaks of ${name}, which is not there`);
    return found;
  };
  const target = targetOf(link);
  const place = "table" in target ? { table: target.table, ...(row !== undefined && { row }) } : {};
  const taken = writeFormula(link.from, partsWriter(own, place, elsewhere)).slice(1);
  const factor = inOwnUnit(link, own, elsewhere);
  const counted = factor === "" || link.same ? `${taken}${factor}` : `(${taken})${factor}`;
  return link.same ? `=IFERROR(IF(${taken}="","",${counted}),"")` : `=IFERROR(${counted},"")`;
}

/** What makes a sum of another sheet one of this sheet, where the two count money differently. */
function inOwnUnit(link: Link, own: SheetParts, elsewhere: (name: string) => SheetParts): string {
  if (fieldOf(own, link).unit !== "amount") return "";
  const source = sourcesOf(link).find((name) => takesAmount(link, name, elsewhere(name)));
  if (source === undefined || elsewhere(source).countsInUnit === own.countsInUnit) return "";
  return own.countsInUnit ? `/${MONEY_UNIT}` : `*${partsWriter(elsewhere(source)).name(MONEY_UNIT)}`;
}

/** Whether a link speaks of a sum of money on a sheet. */
const takesAmount = ({ from }: Link, name: string, { structure }: SheetParts): boolean =>
  dependenciesOf(from).some((each) => {
    const [sheet, key = ""] = (each.kind === "name" ? each.name : each.table).split("!");
    const field = each.kind === "name" ? structure.values[key] : structure.tables[key]?.columns[each.column];
    return sheet === name && field?.unit === "amount";
  });
