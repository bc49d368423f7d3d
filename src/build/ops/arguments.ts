/** Positional words and `--name value` options of a command line. An option that is not known is a mistake, not a word. */
export function parseArguments(argv: readonly string[], known: readonly string[]): { readonly words: readonly string[]; readonly options: ReadonlyMap<string, string> } {
  const words: string[] = [];
  const options = new Map<string, string>();
  for (let i = 0; i < argv.length; i += 1) {
    const word = argv[i] as string;
    if (!word.startsWith("--")) {
      words.push(word);
      continue;
    }
    const [name = "", inline] = word.slice(2).split(/=(.*)/s);
    if (!known.includes(name)) throw new Error(`There is no option --${name} here. Known: ${known.map((option) => `--${option}`).join(", ")}.`);
    const value = inline ?? argv[(i += 1)];
    if (value === undefined) throw new Error(`The option --${name} needs a value.`);
    options.set(name, value);
  }
  return { words, options };
}
