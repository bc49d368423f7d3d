import { serialOfIsoDay, isoDayOfSerial } from "../../../../core/cells/serial-date";
import { sameDayOfMonth, WEEKDAYS } from "../../../../core/numeric/periods";
import type { Form, FormField, FormId, FormValues } from "./form";

const DAYS = 3660;
const asOf: FormField = { kind: "day", key: "asOf" };
const from: FormField = { kind: "day", key: "from" };
const to: FormField = { kind: "day", key: "to" };
const GRAINS = ["day", "week", "month", "quarter", "year"] as const;
const weekStart: FormField = {
  kind: "choice",
  key: "weekStart",
  options: WEEKDAYS,
  first: "monday",
  shown: (chosen) => chosen("grain") === "week",
};
const weekOf = (values: FormValues): object => (values.text("grain") === "week" ? { weekStart: values.text("weekStart") } : {});
const days = (values: FormValues): object => ({ ...values.optional("from"), ...values.optional("to") });
const UNITS: Readonly<Record<string, number>> = { minutes: 60, hours: 3600, days: 86_400 };
const NAMES = ["channel", "activity", "product", "store", "event"] as const;

/** The questions of the page, in the order in which they stand there. */
export const FORMS: Readonly<Record<FormId, Form>> = {
  retention: {
    id: "retention",
    users: true,
    fields: [
      { kind: "wholes", key: "days", first: [1, 3, 7, 14, 30], min: 0, max: DAYS },
      { kind: "choice", key: "mode", options: ["nday", "unbounded", "bracket"], first: "nday" },
      { kind: "whole", key: "bracketEnd", first: 30, min: 0, max: DAYS, shown: (chosen) => chosen("mode") === "bracket" },
      { kind: "choice", key: "window", options: ["calendar", "24h"], first: "calendar" },
      { kind: "day", key: "cohortFrom" },
      { kind: "day", key: "cohortTo" },
      asOf,
    ],
    question: (values) => ({
      kind: "retention",
      days: values.wholes("days"),
      mode: values.text("mode"),
      window: values.text("window"),
      ...(values.text("mode") === "bracket" && { bracketEnd: values.whole("bracketEnd") }),
      ...values.optional("cohortFrom"),
      ...values.optional("cohortTo"),
      ...values.optional("asOf"),
    }),
  },
  cohorts: {
    id: "cohorts",
    users: true,
    fields: [
      { kind: "choice", key: "grain", options: GRAINS, first: "month" },
      weekStart,
      {
        kind: "choice",
        key: "metric",
        options: ["rate", "users", "value", "per_user", "cumulative", "cumulative_per_user"],
        first: "rate",
      },
      {
        kind: "column",
        key: "amount",
        of: "number",
        roles: ["revenue", "spend"],
        shown: (chosen) => !["rate", "users"].includes(chosen("metric")),
      },
      asOf,
    ],
    question: (values) => ({
      kind: "cohorts",
      grain: values.text("grain"),
      ...weekOf(values),
      metric: values.text("metric"),
      ...(!["rate", "users"].includes(values.text("metric")) && values.optional("amount")),
      ...values.optional("asOf"),
    }),
  },
  active: {
    id: "active",
    users: true,
    fields: [{ kind: "choice", key: "windowDays", options: ["1", "7", "28", "30"], first: "7" }, from, to],
    question: (values) => ({ kind: "active", windowDays: Number(values.text("windowDays")), ...days(values) }),
  },
  funnel: {
    id: "funnel",
    users: true,
    fields: [
      { kind: "column", key: "field", of: "text", roles: ["event"] },
      { kind: "steps", key: "steps", column: "field" },
      { kind: "whole", key: "within", first: 7, min: 0, max: 366 },
      { kind: "choice", key: "unit", options: Object.keys(UNITS), first: "days" },
      from,
      to,
    ],
    question: (values) => ({
      kind: "funnel",
      field: values.text("field"),
      steps: values.texts("steps"),
      withinSeconds: values.whole("within") * (UNITS[values.text("unit")] ?? 1),
      ...days(values),
    }),
  },
  channels: {
    id: "channels",
    users: false,
    fields: [
      { kind: "column", key: "by", of: "text", roles: NAMES },
      { kind: "columns", key: "sums", roles: ["revenue", "spend", "orders"] },
      { kind: "ratios", key: "ratios" },
      { kind: "choice", key: "grain", options: ["none", ...GRAINS], first: "none" },
      weekStart,
      from,
      to,
      {
        kind: "choice",
        key: "previous",
        options: ["none", "before", "year"],
        first: "none",
        shown: (chosen) => chosen("grain") === "none",
      },
    ],
    question: (values, ratios) => ({
      kind: "breakdown",
      ...values.optional("by"),
      sums: values.texts("sums"),
      ...(ratios.length > 0 && { ratios }),
      ...(values.text("grain") !== "none" && { grain: values.text("grain"), ...weekOf(values) }),
      ...days(values),
      ...(values.text("grain") === "none" && previousOf(values)),
    }),
  },
  top: {
    id: "top",
    users: false,
    fields: [
      { kind: "column", key: "by", of: "text", roles: ["product", ...NAMES] },
      { kind: "column", key: "sum", of: "number", roles: ["revenue", "units", "orders", "spend"], optional: true },
      { kind: "whole", key: "top", first: 10, min: 1, max: 1000 },
      from,
      to,
    ],
    question: (values) => ({
      kind: "breakdown",
      by: values.text("by"),
      sums: values.text("sum") === "" ? [] : [values.text("sum")],
      top: values.whole("top"),
      ...days(values),
    }),
  },
  customers: {
    id: "customers",
    users: true,
    fields: [
      { kind: "choice", key: "form", options: ["each", "histories"], first: "each" },
      { kind: "column", key: "amount", of: "number", roles: ["revenue"], optional: true },
      asOf,
    ],
    question: (values) => ({
      kind: "customers",
      form: values.text("form"),
      ...values.optional("amount"),
      ...values.optional("asOf"),
    }),
  },
  span: { id: "span", users: true, fields: [], question: () => ({ kind: "span" }) },
};

/** As many days before the first, or the same days a year before. Both days are there: `readForm` sees to it. */
function previousOf(values: FormValues): object {
  const [first, last] = [serialOfIsoDay(values.text("from")), serialOfIsoDay(values.text("to"))];
  const how = values.text("previous");
  if (how === "none" || first === null || last === null) return {};
  const ends = how === "year" ? [sameDayOfMonth(first, -12), sameDayOfMonth(last, -12)] : [first - (last - first + 1), first - 1];
  return { previous: ends.map(isoDayOfSerial) };
}
