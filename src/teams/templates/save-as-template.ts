import { isTeamId } from "./team-id";
import type { SheetPlan } from "../../plan/sheet-plan";
import { TeamTemplateError } from "./refusal";
import { TEAM_LIMITS, teamIdOf, type TeamTemplate } from "./team-template";
import { templateProblems } from "./template-problems";

interface Saving {
  readonly name: string;
  readonly summary: string;
  /** Of the template of this name that is there already. */
  readonly replaces?: number;
}

/** A sheet as a team's template; throws a `TeamTemplateError` with all for which nobody could insert it. */
export function saveAsTemplate(plan: SheetPlan, { name, summary, replaces = 0 }: Saving): TeamTemplate {
  const [title, id, version] = [name.trim().slice(0, TEAM_LIMITS.name), teamIdOf(name), replaces + 1];
  const from = plan.identity && !isTeamId(plan.identity.id) ? { id: plan.identity.id, version: plan.identity.version } : undefined;
  const own = spokenAs(plan, id);
  const {
    theirs: _theirs,
    cleared: _cleared,
    set: _set,
    made: _made,
    ...identity
  } = plan.identity ?? { kind: "template", lang: plan.lang };
  const template: TeamTemplate = {
    id,
    version,
    name: title,
    summary: summary.trim().slice(0, TEAM_LIMITS.summary),
    ...(from && { from }),
    plan: { ...own, id, version, sheetName: title, identity: { ...identity, id, version } },
  };
  const problems = templateProblems(template.plan);
  if (problems.length > 0) throw new TeamTemplateError(problems);
  return template;
}

/** The cell that says from which template a sheet is says it of the team's. */
function spokenAs(plan: SheetPlan, id: string): SheetPlan {
  const said = new RegExp(`(^| )${plan.id.replaceAll("-", "\\-")}(?=[, ])`);
  return {
    ...plan,
    blocks: plan.blocks.map((block) => ({
      ...block,
      cells: block.cells.map((line) => line.map((cell) => (typeof cell === "string" ? cell.replace(said, `$1${id}`) : cell))),
    })),
  };
}
