import { sentenceOf } from "./sentence-of";

/** One command of the headless door: gets what follows its name, prints its result, returns the exit code. */
type Command = (argv: readonly string[]) => Promise<number>;

/** Commands by name. Each is loaded when it is called, so that a call of a function does not wait for the rest. */
const COMMANDS: Readonly<Record<string, () => Promise<{ readonly run: Command }>>> = {
  call: () => import("./call"),
  functions: () => import("./functions"),
  templates: () => import("./templates"),
  template: () => import("./template"),
  sets: () => import("./sets"),
  set: () => import("./set"),
  read: () => import("./read"),
  charts: () => import("./charts"),
  report: () => import("./report"),
  ask: () => import("./ask"),
  plain: () => import("./plain"),
  inventory: () => import("./inventory"),
  share: () => import("./share"),
  restore: () => import("./restore"),
  repair: () => import("./repair"),
  collect: () => import("./collect"),
  "team-template": () => import("./team-template"),
};

const USAGE = `npm run ops -- COMMAND

  call OPS.LTV '[17.95,0.995,0.01]'        run a function; arguments as JSON, "-" reads them from standard input
       null = left out, "" = blank cell, {"$err":"#N/A"} = error value, nested arrays = ranges,
       {"$csv":"file.csv","col":"name"} = a column of a file
  call --batch FILE                        run an array of {"fn":…,"args":[…]} in one process
       --lang en|zh-CN                     the language of error sentences
  functions [--lang zh-CN]                 the catalogue of functions
  plain 'OPS.LTV(B2,B3,B4)' [--lang …]     a formula in Excel's own functions; a row also cell by cell
       --lambda                            its function as a name of the workbook for Excel 365
  templates [--lang zh-CN]                 the catalogue of templates
  template ID --values [--lang …]          what a template computes: results, tables, checks by key
       --set name=value, --rows table=FILE.json, --empty, --unit yuan|wan, --currency EUR, --today 2026-03-05
       (dates as ISO days, null = blank; rows as arrays of the entered columns or by key)
  template ID --out FILE.xlsx [--lang …]   the same as a workbook with live formulas
  template --batch FILE                    compute an array of {"template","lang","unit","set","rows","empty"} in one process
  sets [--lang zh-CN]                      the catalogue of sets of linked sheets
  set ID --values [--lang …]               what each of its sheets computes, by template
       --unit yuan|wan, --currency EUR, --today 2026-03-05, --without TEMPLATE (may be given several times), --empty
  set ID --out FILE.xlsx [--lang …]        the same as one workbook with live formulas
  read FILE.csv|.xlsx [--sheet NAME]       what the pane would understand of a table, and the figures it would state
       --recipe FILE                       as it was understood before: a recipe, or what was printed with one
  read --values FILE.json                  the same of cells as Excel hands them over: an array of rows
       --formats FILE.json                 their number formats, likewise
       --lang en|zh-CN                     the language of sentences
  charts FILE [--chart ID] [--lang …]      what its charts say: findings, titles, tables with unrounded numbers
       --set margin=0.4 --set refund=0.1 … what the break-even is made of, and what single charts ask for
       --from 2026-03-01 --to 2026-03-31, --filter header=value, --compare before|weekdaysBefore|yearBefore
       --svg DIR --width 350 --theme light the pictures that the pane would draw
  report FILE --out FILE.xlsx [--lang …]   the performance report of a table: its source, and a sheet that follows it
       --charts trend,channel-ranking      which charts, in this order; without it the five most telling ones
       --set, --from, --to, --filter, --compare as for charts; without days the last whole month or weeks
  ask FILE.csv[.gz]|.xlsx --question JSON  what a list of events of any size answers; "-" or @FILE for JSON from elsewhere, an array for several
       without a question it says which there are
       --user HEADER, --time HEADER        which columns are meant, where they are not the ones that were understood
       --zone Asia/Shanghai                the times are UTC, and the days of this zone count
  inventory FILE.xlsx                      its OPS formulas with those that are broken, and its plans with what was overwritten
  share FILE.xlsx --out COPY.xlsx [--lang …]
                                           a copy in which OPS formulas are values, with a ledger sheet to restore them from
  restore COPY.xlsx --out FILE.xlsx        the formulas back; cells that were changed since are told with both values
       --keep-theirs, --restore-all        and stay as they are for good, or get their formulas back too
  team-template FILE.xlsx --sheet NAME --out T.opsplan.json
                                           a plan sheet with all that a team changed on it, as a template of the team
       --name NAME --summary TEXT          what it is called; the sheet's name by default
  template T.opsplan.json --out FILE.xlsx  a team's template as a workbook; refused with the reasons where it could do harm
  collect A.xlsx B.xlsx … --out OVERVIEW.xlsx [--lang …]
                                           the overview of the plans in files, made or refreshed: values with file, sheet and day;
                                           rows whose file or sheet is gone keep what they held, marked old
       --unit yuan|wan, --currency EUR, --replace-samples
  repair FILE.xlsx --out FILE2.xlsx        OPS formulas that show #NAME? or were stored wrongly, written anew
`;

async function main(argv: readonly string[]): Promise<number> {
  const [name = "", ...rest] = argv;
  const load = COMMANDS[name];
  if (!load) {
    process.stderr.write(name === "" || name === "help" || name === "--help" ? USAGE : `There is no command “${name}”.\n\n${USAGE}`);
    return name === "help" || name === "--help" ? 0 : 2;
  }
  try {
    return await (await load()).run(rest);
  } catch (error) {
    process.stderr.write(`${sentenceOf(error)}\n`);
    return 1;
  }
}

// A reader that has seen enough, such as `head`, closes the pipe: that is no fault of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(0);
});

void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
