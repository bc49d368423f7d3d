import type { KeyedFormula } from "../structure/keyed-formula";
import type { Check, SheetStructure } from "../structure/structure";
import { targetOf, type Link } from "./link";

/** Of the check that what links take is there. */
export const SOURCES_CHECK = "sources";

/** The places, from 0, of the rows of its table that a link fills. */
export type RowsOf = (link: Link) => readonly number[];

/**
 * Whether every link shows something: numbers where numbers are taken, texts where texts are. What may be blank, by nature or because it is
 * optional, does not count, and neither does what a sheet takes from itself.
 */
export function linkedCheck(structure: SheetStructure, links: readonly Link[], rowsOf: RowsOf): Check | undefined {
  const counted = links.flatMap((link) => {
    const target = targetOf(link);
    const field = "value" in target ? structure.values[target.value] : structure.tables[target.table]?.columns[target.column];
    const counts = field?.kind === "entered" && !field.optional && !link.mayBeBlank && link.from.includes("!");
    return counts ? [{ link, target, isText: field.unit === "text" }] : [];
  });
  const numbers = counted.flatMap(({ target, isText }) => ("value" in target && !isText ? [target.value] : []));
  const terms = counted.flatMap(({ link, target, isText }): KeyedFormula[] => {
    if ("value" in target) return isText ? [`COUNTIF(${target.value},"?*")=1`] : [];
    const { rows } = link;
    const places = rowsOf(link);
    const least = places.length;
    if (least === 0) return [];
    const column = `${target.table}[${target.column}]`;
    const is = isText ? `(LEN(${column})>0)` : `ISNUMBER(${column})`;
    // Rows that are typed stand before those that are linked, and tell nothing of these.
    if (typeof rows === "object" && "as" in rows && rows.own === "before") {
      return [`SUMPRODUCT(${is}*(ROW(${column})-ROW(${target.table}[#headers])>${places[0] ?? 0}))>=${least}`];
    }
    if (typeof rows === "object" && "where" in rows) {
      return [`SUMPRODUCT((${target.table}[${rows.where}]=${String(rows.is)})*${is})>=${least}`];
    }
    return [`${isText ? `COUNTIF(${column},"?*")` : `COUNT(${column})`}>=${least}`];
  });
  const all = [...(numbers.length > 0 ? [`COUNT(${numbers.join(",")})=${numbers.length}`] : []), ...terms];
  // Where everything may be blank at times, something is there as a rule.
  const some = links.flatMap(({ to, mayBeBlank }) => (mayBeBlank && to.endsWith("]") ? [`COUNT(${to})>=1`] : []));
  if (all.length === 0) all.push(...some);
  return all.length > 0 ? { passes: `AND(${all.join(",")})` } : undefined;
}
