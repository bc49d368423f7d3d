import { ENVIRONMENTS } from "./environments";
import type { Product } from "./product";

/** The embedded workbook, with the add-in exactly as production ships it. */
export const EMBEDDED_PRODUCT: Product = {
  environment: "production",
  url: ENVIRONMENTS.development.url,
  parts: ["addin", "workbench"],
  development: false,
};
