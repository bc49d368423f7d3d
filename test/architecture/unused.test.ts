import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { importsOf } from "./imports-of";

const ROOT = path.resolve(__dirname, "..", "..");
const filesUnder = (folder: string): string[] =>
  readdirSync(path.join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const file = path.posix.join(folder, entry.name);
    return entry.isDirectory() ? filesUnder(file) : [file];
  });
const texts = new Map(
  [...filesUnder("src"), ...filesUnder("test")]
    .filter((file) => /\.(tsx?|mjs|cjs)$/.test(file))
    .map((file) => [file, readFileSync(path.join(ROOT, file), "utf8")]),
);
const modules = [...texts.keys()].filter((file) => /^src\/.*\.tsx?$/.test(file));

test("every module is reached from an entry, a command or a test", () => {
  const found = (target: string): string | undefined => [target, `${target}.ts`, `${target}.tsx`].find((file) => texts.has(file));
  const reached = new Set<string>();
  const visit = (file: string): void => {
    if (reached.has(file)) return;
    reached.add(file);
    for (const { target } of importsOf(file, texts.get(file) ?? "")) {
      const next = found(target);
      if (next !== undefined) visit(next);
    }
  };
  // The commands of package.json name theirs as text: runMain("build").
  const commands = new Set(
    [...texts]
      .filter(([file]) => /\.mjs$/.test(file))
      .flatMap(([, text]) => [...text.matchAll(/\("([\w/-]+)"\)/g)].map(([, name]) => `src/build/${name}.ts`)),
  );
  // The bundler's configuration names what takes the place of a package: at("src", "workbench", …).
  const bundler = readFileSync(path.join(ROOT, "webpack.config.js"), "utf8");
  const bundled = new Set(
    [...bundler.matchAll(/\bat\(("src"[^)]*)\)/g)].map(([, parts]) => (JSON.parse(`[${parts}]`) as string[]).join("/")),
  );
  const begins = (file: string): boolean =>
    /^(src\/entry|test)\//.test(file) || file.endsWith(".d.ts") || commands.has(file) || bundled.has(file);
  for (const file of texts.keys()) if (begins(file)) visit(file);
  expect(modules.filter((file) => !reached.has(file))).toEqual([]);
});
