import { xmlParts } from "./xml-parts";

const parts = xmlParts({ namespace: "urn:opsplan:team-template", element: "template", most: 100 });

/** The templates that the workbook holds, as the texts of their files, from wherever they are. */
export const teamTemplates = parts.all;
export const keepTeamTemplate = parts.keep;
export const dropTeamTemplate = parts.drop;
