import { requestPane, type PaneRequest } from "./pane-requests";

/** Ids in the manifest, and where each leads. */
const COMMANDS: Readonly<Record<string, PaneRequest>> = {
  showTemplates: { page: "templates" },
  shareWorkbook: { page: "share" },
  chartSelection: { page: "charts" },
  openHelp: { page: "help" },
};

/** Ties the ribbon's buttons to the pane. Opening the pane alone needs no code: the manifest does it. */
export function registerCommands(): void {
  for (const [id, request] of Object.entries(COMMANDS)) {
    Office.actions.associate(id, async (event: Office.AddinCommands.Event) => {
      try {
        requestPane(request);
        await Office.addin.showAsTaskpane();
      } finally {
        // Without this Excel shows the button as busy for minutes.
        event.completed();
      }
    });
  }
}
