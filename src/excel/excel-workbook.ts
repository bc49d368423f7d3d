import { activeCell } from "./active-cell";
import { planProgress } from "./plan-progress";
import { readSetting, saveSettings } from "./document-settings";
import { followInserted } from "./follow-inserted";
import { formulaCell } from "./formula-cell";
import { goTo } from "./go-to";
import { insertFormula } from "./insert-formula";
import { insertLinkedPlans, insertOnePlan } from "./one-insertion";
import { listInserted } from "./list-inserted";
import { onSelectionChanged } from "./on-selection-changed";
import { onWorkbookChanged } from "./on-workbook-changed";
import { readReferences } from "./read/read-references";
import { removeInserted } from "./remove-inserted";
import { selectionAddress } from "./selection-address";
import { showCell } from "./show-cell";
import { spillBlocker } from "./spill-blocker";
import { undoFormula } from "./undo-formula";
import type { WorkbookPort } from "./workbook-port";

/** Beside what is kept of inserted sheets. */
const keptAs = (name: string): string => `opsplan.kept.${name}`;

/** The workbook the add-in runs in. Usable once Office.js is ready. */
export const excelWorkbook: WorkbookPort = {
  insertPlan: insertOnePlan,
  insertPlans: insertLinkedPlans,
  inserted: listInserted,
  followInserted,
  removeInserted,
  clearSamples: async (...args) => (await import("./clear-samples")).clearSamples(...args),
  progress: planProgress,
  damage: async (...args) => (await import("./restore-formulas")).damageOf(...args),
  restoreFormulas: async (...args) => (await import("./restore-formulas")).restoreFormulas(...args),
  // Asked for by few pages, or rarely, and loaded then.
  updateOf: async (...args) => (await import("./update-sheet")).updateOf(...args),
  updateSheet: async (...args) => (await import("./update-sheet")).updateSheet(...args),
  standing: async (...args) => (await import("./linked-cells")).standingSheets(...args),
  writeLinks: async (...args) => (await import("./linked-cells")).writeLinkedCells(...args),
  changeRows: async (...args) => (await import("./change-rows")).changeRows(...args),
  chartSource: async (...args) => (await import("./chart-source")).chartSource(...args),
  replacePlan: async (...args) => (await import("./replace-plan")).replacePlan(...args),
  fillTable: async (...args) => (await import("./fill-table")).fillTable(...args),
  refillTable: async (...args) => (await import("./refill-table")).refillTable(...args),
  insertPicture: async (...args) => (await import("./insert-picture")).insertPicture(...args),
  readTeamWorkbook: async (...args) => (await import("./team/read-team-workbook")).readTeamWorkbook(...args),
  applyChanges: async (...args) => (await import("./team/apply-changes")).applyChanges(...args),
  keepFindings: async (...args) => (await import("./team/keep-findings")).keepFindings(...args),
  teamTemplates: async () => (await import("./team/templates-in-workbook")).teamTemplates(),
  keepTeamTemplate: async (...args) => (await import("./team/templates-in-workbook")).keepTeamTemplate(...args),
  dropTeamTemplate: async (id) => (await import("./team/templates-in-workbook")).dropTeamTemplate(id),
  planVersions: async () => (await import("./team/versions-in-workbook")).planVersions(),
  keepPlanVersion: async (...args) => (await import("./team/versions-in-workbook")).keepPlanVersion(...args),
  dropPlanVersion: async (id) => (await import("./team/versions-in-workbook")).dropPlanVersion(id),
  addLambdaNames: async (...args) => (await import("./team/lambda-names")).addLambdaNames(...args),
  removeLambdaNames: async (names) => (await import("./team/lambda-names")).removeLambdaNames(names),
  fileBytes: async (...args) => (await import("./team/file-bytes")).fileBytes(...args),
  readable: async () => (await import("./list-readable")).listReadable(),
  read: async (...args) => (await import("./read/read-cells")).readCells(...args),
  openCopy: async (...args) => (await import("./team/open-copy")).openCopy(...args),
  goTo,
  kept: (name) => Promise.resolve(readSetting(keptAs(name))),
  keep: (name, value) => saveSettings({ [keptAs(name)]: value }),
  onSelectionChanged,
  onWorkbookChanged,
  activeCell,
  selectionAddress,
  insertFormula,
  undoFormula,
  formulaCell,
  spillBlocker,
  showCell,
  readReferences,
};
