import { ENVIRONMENTS } from "./environments";
import { OWN_PATH } from "../warehouse/clickhouse/own-path";
import type { Product } from "./product";

/** The embedded workbook, with the add-in exactly as production ships it. */
export const EMBEDDED_PRODUCT: Product = {
  environment: "production",
  url: ENVIRONMENTS.development.url,
  database: OWN_PATH,
  parts: ["addin", "workbench"],
  development: false,
};
