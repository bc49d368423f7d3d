interface Arguments {
  readonly words: readonly string[];
  readonly options: ReadonlyMap<string, string>;
  /** The values of an option that may be given several times. */
  readonly lists: (name: string) => readonly string[];
  readonly flags: ReadonlySet<string>;
}

interface FurtherOptions {
  readonly lists?: readonly string[];
  /** Without a value. */
  readonly flags?: readonly string[];
}

/** Positional words and `--name value` options of a command line. An option that is not known is a mistake, not a word. */
export function parseArguments(argv: readonly string[], known: readonly string[], further: FurtherOptions = {}): Arguments {
  const { lists = [], flags: knownFlags = [] } = further;
  const words: string[] = [];
  const options = new Map<string, string>();
  const collected = new Map<string, string[]>();
  const flags = new Set<string>();
  for (let i = 0; i < argv.length; i += 1) {
    const word = argv[i] as string;
    if (!word.startsWith("--")) {
      words.push(word);
      continue;
    }
    const [name = "", inline] = word.slice(2).split(/=(.*)/s);
    if (knownFlags.includes(name)) {
      flags.add(name);
      continue;
    }
    const all = [...known, ...lists, ...knownFlags];
    if (!all.includes(name)) throw new Error(`There is no option --${name} here. Known: ${all.map((option) => `--${option}`).join(", ")}.`);
    const value = inline ?? argv[(i += 1)];
    if (value === undefined) throw new Error(`The option --${name} needs a value.`);
    if (lists.includes(name)) collected.set(name, [...(collected.get(name) ?? []), value]);
    else options.set(name, value);
  }
  return { words, options, lists: (name) => collected.get(name) ?? [], flags };
}
