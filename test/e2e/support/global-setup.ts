import { buildProduct } from "../../../src/build/build-product";
import { distFolder } from "../../../src/build/dist-folder";
import { EMBEDDED_PRODUCT } from "../../../src/build/embedded-product";
import { serve } from "../../../src/build/serve";
import { stopAtEnd } from "./stop-at-end";

/** Builds what changed and serves it once for all test files, on any free port. */
const globalSetup = async (): Promise<void> => {
  const dist = distFolder();
  await buildProduct(EMBEDDED_PRODUCT, dist, (line) => console.error(line));
  const server = await serve({ dist, port: 0 });
  process.env.OPSPLAN_E2E_URL = server.url;
  stopAtEnd(server.close);
};

export default globalSetup;
