/** What of a sheet does not go into a template, by what it is; each is told with its number. */
export type LeftOut =
  /** Formulas over other sheets, which stand in it as the values they had. */
  "elsewhere" | "pictures" | "iconSets" | "validations" | "conditionals" | "charts" | "hidden" | "names" | "errors";

export type LeftOutCounts = Readonly<Partial<Record<LeftOut, number>>>;
