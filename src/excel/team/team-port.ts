import type { TeamWorkbook } from "../../teams/team-workbook";
import type { TestedName } from "../../teams/plain/lambda-names";
import type { NameOutcome } from "./lambda-names";
import type { Changes, ChangesDone } from "./change-result";
import type { LongWork } from "./long-work";

/** What sharing a workbook asks of it. */
export interface TeamPort {
  /** All cells of all sheets as they are now. */
  readTeamWorkbook(work?: LongWork): Promise<TeamWorkbook>;
  /** Changes cells; what somebody has changed since, and what is protected, is left alone and told. On failure all is as it was. */
  applyChanges(changes: Changes, work?: LongWork): Promise<ChangesDone>;
  /** Remembers which findings of a sheet are to stay; false where the workbook has not kept it. */
  keepFindings(sheetId: string, keys: readonly string[]): Promise<boolean>;
  /** The templates of the team that the workbook holds, as the texts of their files. */
  teamTemplates(): Promise<readonly string[]>;
  /** Keeps one in the place of that of the same id; false where the workbook has not kept it. */
  keepTeamTemplate(id: string, json: string): Promise<boolean>;
  dropTeamTemplate(id: string): Promise<void>;
  /** The versions of plans that the workbook holds, as their texts. */
  planVersions(): Promise<readonly string[]>;
  /** Keeps one in the place of that of the same id; false where the workbook has not kept it. */
  keepPlanVersion(id: string, json: string): Promise<boolean>;
  dropPlanVersion(id: string): Promise<void>;
  /** Adds functions as names of the workbook, each tested; tells what became of each. */
  addLambdaNames(names: readonly TestedName[], work?: LongWork): Promise<ReadonlyMap<string, NameOutcome>>;
  removeLambdaNames(names: readonly TestedName[]): Promise<void>;
  /** The workbook as a file; undefined where the host hands none over. */
  fileBytes(work?: LongWork): Promise<Uint8Array | undefined>;
  /** Opens a file as a new workbook; false where the host cannot. */
  openCopy(bytes: Uint8Array): Promise<boolean>;
}
