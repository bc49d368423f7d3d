/** Ids of teams' templates are never those of ours, of which one begins with "team-" too. */
const TEAM_ID = /^ours-[a-z0-9]{1,40}$/;

export const isTeamId = (id: string): boolean => TEAM_ID.test(id);

export const teamIdOfHash = (hash: string): string => `ours-${hash}`;
