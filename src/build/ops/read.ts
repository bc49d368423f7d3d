import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { langOf } from "../../core/lang";
import { applyRecipe } from "../../reading/apply-recipe";
import { asReading } from "../../reading/read-table";
import type { Recipe } from "../../reading/recipe";
import { readTables } from "../../reading/tables/read-tables";
import { parseArguments } from "./arguments";
import { cellsOfFile, cellsOfValues } from "./reading/cells-to-read";
import { describeTable } from "./reading/describe-table";

const USAGE = "Name one file: read FILE.csv|.xlsx [--sheet NAME] [--recipe FILE], or read --values FILE.json [--formats FILE.json]";

/** Prints as JSON what the pane would understand of a table in a file, or in cells as Excel hands them over. */
export async function run(argv: readonly string[]): Promise<number> {
  const { words, options } = parseArguments(argv, ["sheet", "recipe", "values", "formats", "lang"]);
  const lang = langOf(options.get("lang"));
  const values = options.get("values");
  const [file] = words;
  if (words.length + (values === undefined ? 0 : 1) !== 1) throw new Error(USAGE);
  const recipe = options.has("recipe") ? await recipeIn(options.get("recipe") as string) : undefined;
  const { cells, encoding, separator, otherEncodings } =
    file === undefined
      ? await cellsOfValues(values as string, options.get("formats"))
      : await cellsOfFile(file, options.get("sheet"), lang, recipe?.corrections);
  const tables =
    recipe === undefined
      ? readTables(cells).map(({ name, reading }) => ({ ...describeTable(reading, lang), name }))
      : [describeTable(asReading(applyRecipe(cells, recipe)), lang)];
  const understood = { source: cells.source, encoding, separator, otherEncodings, tables };
  process.stdout.write(`${JSON.stringify(understood, null, 2)}\n`);
  return 0;
}

/** A recipe by itself, or as it was printed with its table. */
async function recipeIn(file: string): Promise<Recipe> {
  const content = JSON.parse(await readFile(file, "utf8")) as Recipe | { readonly tables?: readonly { readonly recipe: Recipe }[] };
  const recipe = "tables" in content ? content.tables?.[0]?.recipe : content;
  if (recipe && "columns" in recipe && Array.isArray(recipe.columns)) return recipe;
  throw new Error(`“${basename(file)}” holds no recipe. One is printed as “recipe” with each table that is read.`);
}
