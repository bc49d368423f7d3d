import "core-js/actual/iterator";
import { startWorkbench } from "../workbench/page/start-workbench";

const app = document.getElementById("app");
if (app === null) throw new Error("The page has no place for the workbook.");
void startWorkbench(app);
