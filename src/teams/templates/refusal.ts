/** Why a template is not taken. */
export type RefusalKey =
  /** No file of this kind at all. */
  | "notOurs"
  /** Written by a later version. */
  | "newer"
  /** Larger than `TEAM_LIMITS`. */
  | "tooLarge"
  /** Something in it is not what it has to be. */
  | "malformed"
  /** Speaks of another workbook. */
  | "externalLink"
  /** Speaks of another sheet, which a template of one sheet does not have. */
  | "otherSheet"
  /** Would start another program. */
  | "dde"
  /** A function that reads or opens what is outside the workbook, or makes references of texts. */
  | "reachesOut"
  /** A function that not every program has. */
  | "notShared"
  /** A text that would be read as a formula. */
  | "formulaAsText"
  /** A name, or an id, that is ours or Excel's. */
  | "shadows"
  /** Whatever else Excel would refuse or get wrong; `what` says it. */
  | "excel";

export interface Refusal {
  readonly key: RefusalKey;
  /** A cell, an area, a name or a path in the file. */
  readonly at: string;
  /** The function, the name, the text. */
  readonly what: string;
}

export class TeamTemplateError extends Error {
  constructor(readonly refusals: readonly Refusal[]) {
    super(refusals.map(({ key, at, what }) => `${key} at ${at}: ${what}`).join("; "));
    this.name = "TeamTemplateError";
  }
}

export const refuse = (key: RefusalKey, at: string, what: string): never => {
  throw new TeamTemplateError([{ key, at, what }]);
};
