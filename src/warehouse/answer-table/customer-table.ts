import type { Lang } from "../../core/lang";
import type { Customer, CustomerQuestion } from "../question/question";
import { column, type AnswerCell, type AnswerColumn, type AnswerTable } from "./answer-column";
import { ANSWER_WORDS } from "./words";

type Headers = (typeof ANSWER_WORDS)[Lang]["headers"];

interface CustomerColumn {
  readonly key: string;
  readonly of: (headers: Headers, hasAmount: boolean) => AnswerColumn;
  readonly cell: (customer: Customer) => AnswerCell;
}

const COLUMNS = [
  // Each customer is a row here and no order: a day as date would make it a log of orders.
  { key: "customer", of: ({ customer }) => column(customer, "text", "user"), cell: ({ user }) => user },
  { key: "orders", of: ({ orders }) => column(orders, "count", "orders"), cell: ({ orders }) => orders },
  { key: "days", of: ({ days }) => column(days, "count"), cell: ({ days }) => days },
  { key: "firstDay", of: ({ firstDay }) => column(firstDay, "day"), cell: ({ firstDay }) => firstDay },
  { key: "lastDay", of: ({ lastDay }) => column(lastDay, "day"), cell: ({ lastDay }) => lastDay },
  { key: "spend", of: ({ spend }, hasAmount) => column(spend, "amount", hasAmount ? "revenue" : "other"), cell: ({ spend }) => spend },
  { key: "repeatSpend", of: ({ repeatSpend }) => column(repeatSpend, "amount", "part"), cell: ({ repeatSpend }) => repeatSpend },
] as const satisfies readonly CustomerColumn[];

/** Where a column stands in the table of customers. */
export const customerColumn = (key: (typeof COLUMNS)[number]["key"]): number => COLUMNS.findIndex((one) => one.key === key);

/** A row for each customer. */
export const customerTable = ({ amount }: CustomerQuestion, customers: readonly Customer[], lang: Lang): AnswerTable => ({
  columns: COLUMNS.map(({ of }) => of(ANSWER_WORDS[lang].headers, amount !== undefined)),
  rows: customers.map((customer) => COLUMNS.map(({ cell }) => cell(customer))),
  all: null,
});
