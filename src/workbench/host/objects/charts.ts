import { officeClass } from "../dispatch/office-class";
export const chartCollectionClass = officeClass<{ readonly sheetId: string }>({ name: "ChartCollection" });
