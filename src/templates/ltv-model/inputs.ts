import { heading } from "../../plan/blocks/heading";
import { valueRows } from "../../plan/blocks/value-rows";
import { MONTHS, type LtvSection } from "./section";

/** What the planner knows: revenue, margin, retention, discount, cost. Gives the row of the heading. */
export function inputBlock({ draft, words: { inputs }, sample, amounts }: LtvSection): number {
  const top = heading(draft, inputs.heading, inputs.guide);
  const { hints, models } = inputs;
  const rate = { format: amounts.format("rate"), kind: "input", rule: { kind: "rate" } } as const;
  const count = { format: amounts.format("count"), kind: "input" } as const;
  valueRows(draft, [
    ...amounts.unitRows,
    { label: inputs.arpu, value: sample.arpu, format: amounts.format("moneyExact"), kind: "input", rule: { kind: "amount" }, name: "arpu", hint: hints.arpu },
    { ...rate, label: inputs.margin, value: sample.margin, name: "gross_margin", hint: hints.margin },
    { label: inputs.model, value: models.power, format: "General", kind: "input", rule: { kind: "choice", values: [models.power, models.constant, models.measured] }, name: "retention_model", hint: hints.model },
    { ...rate, label: inputs.first, value: sample.first, name: "first_retention", hint: hints.first },
    { label: inputs.decay, value: sample.decay, format: amounts.format("ratio"), kind: "input", rule: { kind: "amount" }, name: "decay_exponent", hint: hints.decay },
    { ...rate, label: inputs.discount, value: sample.discount, name: "monthly_discount", hint: hints.discount },
    { ...count, label: inputs.horizon, value: sample.horizon, rule: { kind: "whole", min: 1, max: MONTHS }, name: "ltv_horizon", hint: hints.horizon },
    { label: inputs.spend, value: amounts.sample(sample.spend), format: amounts.format("amount"), kind: "input", rule: { kind: "amount" }, name: "acquisition_spend", hint: hints.spend },
    { ...count, label: inputs.users, value: sample.users, rule: { kind: "amount" }, name: "new_users", hint: hints.users },
    { label: inputs.targetRatio, value: sample.targetRatio, format: amounts.format("ratio"), kind: "input", rule: { kind: "amount" }, name: "target_ratio", hint: hints.targetRatio },
    { ...count, label: inputs.targetPayback, value: sample.targetPayback, rule: { kind: "whole", min: 1, max: MONTHS }, name: "target_payback", hint: hints.targetPayback },
  ]);
  return top;
}
