import type { EnvironmentName } from "./environments";

/** Everything that decides what a build contains. */
export interface Product {
  readonly environment: EnvironmentName;
  /** Where the add-in will be served from, without a slash at the end. */
  readonly url: string;
  /** Where the pane asks the team's database: a path that its own host passes on, or a whole address. */
  readonly database: string;
  readonly parts: readonly ("addin" | "workbench")[];
  readonly development: boolean;
}
