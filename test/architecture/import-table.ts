interface Allowance {
  readonly all: readonly string[];
  /** Folders of which only the types may be used. */
  readonly types: readonly string[];
}

const may = (...all: string[]): Allowance => ({ all, types: [] });

const ABOVE = ["core", "metrics", "design", "plan", "functions", "templates", "analysis", "charts", "locale", "excel", "xlsx"];

/** Which folder of src may import which. Nothing may import entry or build. */
export const MAY_IMPORT: Readonly<Record<string, Allowance>> = {
  core: may(),
  design: may("core"),
  plan: may("core", "design"),
  metrics: may("core"),
  functions: may("core", "metrics"),
  templates: may("core", "metrics", "functions", "plan", "design"),
  analysis: may("core", "metrics"),
  charts: may("core", "metrics", "analysis", "plan", "design", "locale"),
  locale: { all: ["core"], types: ["functions", "templates", "analysis", "charts", "plan", "excel"] },
  excel: may("core", "metrics", "functions", "plan", "analysis", "design"),
  xlsx: { all: ["core", "plan", "design"], types: ["analysis"] },
  taskpane: may(...ABOVE),
  workbench: { all: ["functions", "core", "design", "locale", "xlsx"], types: ["plan"] },
  entry: may(...ABOVE, "taskpane", "workbench"),
  build: may("core", "metrics", "design", "functions", "templates", "locale", "xlsx", "analysis", "plan", "charts", "workbench"),
};

/** The folder of src that a file lies in. */
export const folderOf = (file: string): string => file.split("/")[1] ?? "";
