/** Where the files of the page are kept for a reload without its server: a store of the browser's own for files. */
export const KEPT_FILES = "opsplan-workbench";
