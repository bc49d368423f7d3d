import type { BaseFunction } from "@univerjs/engine-formula";
import { ConditionalAggregate } from "./conditional-aggregates";
import { Lookup } from "./lookup";
import { Match } from "./match";
import { TableLookup } from "./table-lookup";
import { Xlookup } from "./xlookup";
import { Xmatch } from "./xmatch";

const CONDITIONAL = ["COUNTIF", "COUNTIFS", "SUMIF", "SUMIFS", "AVERAGEIF", "AVERAGEIFS", "MINIFS", "MAXIFS"] as const;

/** The functions that search long ranges, by criteria or for a value. */
export const searches = (): BaseFunction[] => [
  ...CONDITIONAL.map((name) => new ConditionalAggregate(name)),
  new Match(),
  new Xmatch(),
  new Xlookup(),
  new TableLookup("VLOOKUP"),
  new TableLookup("HLOOKUP"),
  new Lookup(),
];
