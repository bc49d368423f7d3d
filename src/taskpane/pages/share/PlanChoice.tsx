import { Field, Select } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { InsertedPlan } from "../../../excel/workbook-port";
import { PANE_TEAM_WORDS } from "../../../locale/pane-team";
import { usePageStyles } from "../../components/use-page-styles";
import { useServices } from "../../services";
import { noPlan } from "../../state/plan-of";

export interface ChosenPlan {
  /** The sheets made from a template; undefined until they are known. */
  readonly plans: readonly InsertedPlan[] | undefined;
  /** The first, until another is chosen. */
  readonly sheet: InsertedPlan | undefined;
  readonly choose: (sheetId: string) => void;
}

/** The plans' sheets of the workbook, and which of them is meant. */
export function useChosenPlan(): ChosenPlan {
  const { port, notifyFailure } = useServices();
  const [plans, setPlans] = useState<readonly InsertedPlan[]>();
  const [chosen, choose] = useState<string>();
  useEffect(() => {
    let isGone = false;
    port
      .inserted(noPlan)
      .then((all) => (isGone ? undefined : setPlans(all.filter(({ identity }) => identity.kind === "template"))), notifyFailure);
    return () => {
      isGone = true;
    };
  }, [port, notifyFailure]);
  return { plans, sheet: plans?.find(({ sheetId }) => sheetId === chosen) ?? plans?.[0], choose };
}

/** Which plan is meant, where there are several. */
export function PlanChoice({ plans = [], sheet, choose }: ChosenPlan) {
  const page = usePageStyles();
  const { lang } = useServices();
  if (plans.length < 2 || !sheet) return null;
  return (
    <Field label={PANE_TEAM_WORDS[lang].save.sheet}>
      <Select className={page.select} value={sheet.sheetId} onChange={(_, { value }) => choose(value)}>
        {plans.map(({ sheetId, sheetName }) => (
          <option key={sheetId} value={sheetId}>
            {sheetName}
          </option>
        ))}
      </Select>
    </Field>
  );
}
