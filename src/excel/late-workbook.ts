import type { WorkbookPort } from "./workbook-port";

/** The workbook before the code that talks to it has arrived: what is asked of it waits for that. */
export const lateWorkbook = (arriving: Promise<WorkbookPort>): WorkbookPort => ({
  insertPlan: async (...args) => (await arriving).insertPlan(...args),
  inserted: async (...args) => (await arriving).inserted(...args),
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
  removeInserted: async (...args) => (await arriving).removeInserted(...args),
  clearSamples: async (...args) => (await arriving).clearSamples(...args),
  progress: async (...args) => (await arriving).progress(...args),
  damage: async (...args) => (await arriving).damage(...args),
  restoreFormulas: async (...args) => (await arriving).restoreFormulas(...args),
  updateOf: async (...args) => (await arriving).updateOf(...args),
  updateSheet: async (...args) => (await arriving).updateSheet(...args),
  chartSource: async (...args) => (await arriving).chartSource(...args),
  replacePlan: async (...args) => (await arriving).replacePlan(...args),
  fillTable: async (...args) => (await arriving).fillTable(...args),
  goTo: async (...args) => (await arriving).goTo(...args),
  readable: async (...args) => (await arriving).readable(...args),
  read: async (...args) => (await arriving).read(...args),
  onSelectionChanged: async (...args) => (await arriving).onSelectionChanged(...args),
  onWorkbookChanged: async (...args) => (await arriving).onWorkbookChanged(...args),
  activeCell: async (...args) => (await arriving).activeCell(...args),
  selectionAddress: async (...args) => (await arriving).selectionAddress(...args),
  insertFormula: async (...args) => (await arriving).insertFormula(...args),
  undoFormula: async (...args) => (await arriving).undoFormula(...args),
  spillBlocker: async (...args) => (await arriving).spillBlocker(...args),
  showCell: async (...args) => (await arriving).showCell(...args),
  formulaCell: async (...args) => (await arriving).formulaCell(...args),
  readReferences: async (...args) => (await arriving).readReferences(...args),
});
