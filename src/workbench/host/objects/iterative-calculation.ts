import { iterationOf, setIteration } from "../../engine/calculation/iteration";
import type { FileIteration } from "../../../files/file-workbook";
import { officeClass } from "../dispatch/office-class";
import { HostError } from "../dispatch/host-error";
import type { HostContext } from "../host-context";
import { aFlag, anIndex, aNumber } from "./check";

/** Microsoft Support, "Excel specifications and limits", iterations. */
const MOST = 32_767;

async function change(host: HostContext, by: Partial<FileIteration>): Promise<void> {
  const { parts, api } = host.engine;
  setIteration(parts, { ...iterationOf(parts), ...by });
  api.getFormula().executeCalculation();
  await host.engine.settle();
}

export const iterativeCalculationClass = officeClass<object>({
  name: "IterativeCalculation",
  get: {
    Enabled: (_self, { engine }) => iterationOf(engine.parts).enabled,
    MaxIteration: (_self, { engine }) => iterationOf(engine.parts).count,
    MaxChange: (_self, { engine }) => iterationOf(engine.parts).change,
  },
  set: {
    Enabled: (_self, value: boolean, host) => change(host, { enabled: aFlag(value) }),
    MaxIteration: (_self, value: number, host) => change(host, { count: times(value) }),
    MaxChange: (_self, value: number, host) => change(host, { change: amount(value) }),
  },
});

function times(value: unknown): number {
  const count = anIndex(value);
  if (count < 1 || count > MOST) throw new HostError("InvalidArgument");
  return count;
}

function amount(value: unknown): number {
  const number = aNumber(value);
  if (number < 0) throw new HostError("InvalidArgument");
  return number;
}
