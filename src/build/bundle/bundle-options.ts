/** What one run of webpack makes. */
export interface BundleOptions {
  readonly development: boolean;
  /** The custom functions' namespace of the environment. */
  readonly namespace: string;
  /** Where the pane asks the team's database. */
  readonly database: string;
  readonly out: string;
  readonly parts: readonly ("addin" | "workbench")[];
}
