import type { CellEdit } from "./cell-edit";

/** Where the pane is. Kept in memory: Office.js takes `history.pushState` away. */
export type Route =
  | {
      readonly page: "home";
      /** What to fill in next on this sheet. */ readonly guided?: string;
      /** What becomes of the workbook at a colleague's. */ readonly sharing?: true;
      /** Questions of large files. */ readonly data?: true;
      /** The sheet whose answer is to be refreshed there. */ readonly refresh?: string;
    }
  | { readonly page: "templates"; readonly templateId?: string; readonly setId?: string }
  | {
      readonly page: "functions";
      readonly functionId?: string;
      /** The call to change, with the cell it stands in. */
      readonly edit?: CellEdit;
      /** A new call of it whose arguments are known. */
      readonly call?: string;
      /** What the selected cell does. */
      readonly explain?: true;
    }
  | {
      readonly page: "charts";
      /** Chart what is selected at once, as the ribbon button asks. */ readonly chartSelection?: true;
      /** Chart this sheet, or this table, whatever is selected. */ readonly sheet?: string;
      readonly table?: string;
    }
  | { readonly page: "settings" };

export type PageId = Route["page"];

export const PAGES: readonly PageId[] = ["home", "templates", "functions", "charts", "settings"];
