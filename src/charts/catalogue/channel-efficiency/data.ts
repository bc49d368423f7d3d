import type { Query } from "../../../analysis/query";
import type { TableFacts } from "../../../analysis/table-facts";
import { earningsOf, MONEY } from "../../earnings";

/** So many bubbles can have their names beside them, and the rest one more. */
const MOST_BUBBLES = 13;

export const query = ({ names }: TableFacts): Query => ({ measures: MONEY, ratio: "roi", by: names ?? "channel", most: MOST_BUBBLES });

export const data = earningsOf;
