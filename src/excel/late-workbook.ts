import type { WorkbookPort } from "./workbook-port";

/** Everything that is asked and answered later. */
const ASKED = [
  "insertPlan",
  "insertPlans",
  "standing",
  "writeLinks",
  "changeRows",
  "inserted",
  "removeInserted",
  "clearSamples",
  "progress",
  "damage",
  "restoreFormulas",
  "updateOf",
  "updateSheet",
  "chartSource",
  "replacePlan",
  "fillTable",
  "refillTable",
  "insertPicture",
  "readTeamWorkbook",
  "applyChanges",
  "keepFindings",
  "fileBytes",
  "teamTemplates",
  "keepTeamTemplate",
  "dropTeamTemplate",
  "planVersions",
  "keepPlanVersion",
  "dropPlanVersion",
  "addLambdaNames",
  "removeLambdaNames",
  "openCopy",
  "goTo",
  "kept",
  "keep",
  "readable",
  "read",
  "onSelectionChanged",
  "onWorkbookChanged",
  "activeCell",
  "selectionAddress",
  "insertFormula",
  "undoFormula",
  "spillBlocker",
  "showCell",
  "formulaCell",
  "readReferences",
] as const satisfies readonly (keyof WorkbookPort)[];

type Asked = Pick<WorkbookPort, (typeof ASKED)[number]>;

/** The workbook before the code that talks to it has arrived: what is asked of it waits for that. */
export const lateWorkbook = (arriving: Promise<WorkbookPort>): WorkbookPort => ({
  ...(Object.fromEntries(
    ASKED.map((name) => [
      name,
      async (...args: readonly unknown[]) => ((await arriving)[name] as (...all: readonly unknown[]) => unknown)(...args),
    ]),
  ) as Asked),
  followInserted(planOf, tell, fail) {
    let end = (): void => undefined;
    let over = false;
    arriving
      .then((port) => {
        if (!over) end = port.followInserted(planOf, tell, fail);
      })
      .catch(fail);
    return () => {
      over = true;
      end();
    };
  },
});
