import type { EnvironmentName } from "./environments";

/** Everything that decides what a build contains. */
export interface Product {
  readonly environment: EnvironmentName;
  /** Where the add-in will be served from, without a slash at the end. */
  readonly url: string;
  readonly parts: readonly ("addin" | "workbench")[];
  readonly development: boolean;
}
