import { registerCommands } from "../excel/commands";
import { officeReady } from "../excel/office-ready";

void officeReady().then((state) => {
  if (state === "excel") registerCommands();
});
