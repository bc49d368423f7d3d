import { areKeptApart, neededInRow } from "../../analysis/aggregate";
import type { Answer, Group } from "../../analysis/query";
import { textInFormula } from "../../core/cells/text-in-formula";
import type { CountedMeasure } from "../../reading/roles/role";
import type { TableReading } from "../../reading/table-reading";
import type { NotLinked } from "../define";
import { linkSource, type SourceLink, type SumRequest } from "./link-source";

/** What a sheet has in its own cells of what a sum is about. */
export interface Place {
  /** The name, instead of its text in the formula. */
  readonly name?: string;
  /** One period of the group, with references to its first and last day. */
  readonly period?: { readonly index: number; readonly from: string; readonly to: string };
}

/** How a sheet gets the sums of an answer from the source. */
export interface SourceSums extends Pick<SourceLink, "reach" | "rolls" | "byCriteria" | "always" | "column"> {
  /** A sum of a group, or of one of its periods, as a part of a formula. */
  readonly of: (measure: CountedMeasure, group: Group, place?: Place) => string;
}

/** Links the sums of an answer to the cells of the source, or says why not. `times` is what a sum is multiplied by. */
export function sourceSums(reading: TableReading, answer: Answer, times: (measure: CountedMeasure) => string): SourceSums | NotLinked {
  const { query, groups, rest, all } = answer;
  const shown = [...groups, ...(rest ? [rest] : [])];
  const link = linkSource(reading, {
    measures: query.measures,
    nameRole: query.by ?? null,
    names: shown.flatMap(namesOf),
    byDate: query.grain !== undefined,
    filters: query.filters ?? [],
    within: query.period,
  });
  if (typeof link === "string") return link;
  const beside = query.ratio && !areKeptApart(reading, query.measures) ? neededInRow(reading, query.measures) : [];
  const request = (measure: CountedMeasure, group: Group, { name, period }: Place): SumRequest => ({
    measure,
    beside,
    rows: (period ? group.parts[period.index] : group)?.rows ?? [],
    ...(group.kind === "named" && { name: { ref: name ?? textInFormula(group.name ?? ""), many: false } }),
    ...(group.kind === "rest" && { name: { ref: `{${group.gathered.map(textInFormula).join(",")}}`, many: true } }),
    ...(period && { period }),
  });
  const places: readonly Place[] = query.grain ? all.parts.map((_, index) => ({ period: { index, from: "A1", to: "A1" } })) : [{}];
  const writable = (shown.length > 0 ? shown : [all]).every((group) =>
    query.measures.every((measure) => places.every((place) => link.sum(request(measure, group, place)) !== null)),
  );
  if (!writable) return "tooMany";
  return { ...link, of: (measure, group, place = {}) => `${link.sum(request(measure, group, place)) ?? "0"}${times(measure)}` };
}

const namesOf = ({ name, gathered }: Group): readonly string[] => (name === null ? gathered : [name]);
