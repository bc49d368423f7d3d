import { buildProduct } from "./build-product";
import { databaseAddress } from "./database-address";
import { distFolder } from "./dist-folder";
import type { EnvironmentName } from "./environments";
import { ENVIRONMENTS } from "./environments";
import { overspent } from "./sizes/budgets";
import { chunkSizes } from "./sizes/chunk-sizes";
import { sizeTable } from "./sizes/size-table";

const HOW = `Where will the add-in be served from? Set one address, for example
  OPSPLAN_URL=https://opsplan.example npm run build
and OPSPLAN_ENV to ${Object.keys(ENVIRONMENTS).join(", ")} (production is assumed).`;

const isEnvironment = (name: string): name is EnvironmentName => name in ENVIRONMENTS;

/** `npm run build`: the add-in alone, ready to be put on a web server, with the manifest of one environment. */
export const main = async (): Promise<void> => {
  const environment = process.env.OPSPLAN_ENV ?? "production";
  if (!isEnvironment(environment)) throw new Error(`OPSPLAN_ENV is "${environment}". ${HOW}`);
  const url = (process.env.OPSPLAN_URL ?? ENVIRONMENTS[environment].url)?.replace(/\/+$/, "");
  if (url === undefined) throw new Error(HOW);

  const dist = distFolder();
  await buildProduct({ environment, url, database: databaseAddress(), parts: ["addin"], development: false }, dist, (line) =>
    console.log(line),
  );
  const sizes = chunkSizes(dist);
  console.log(`${environment} for ${url} in ${dist}\n\n${sizeTable(sizes)}`);
  const over = overspent(sizes);
  if (over.length > 0) throw new Error(over.join("\n"));
};
