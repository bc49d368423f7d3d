import { nodeOf, officeClass } from "../dispatch/office-class";
import { applicationClass } from "./application";
import { bindingCollectionClass } from "./bindings";
import { commentCollectionClass } from "./comments";
import { customXmlPartCollectionClass } from "./custom-xml-parts";
import { documentPropertiesClass } from "./document-properties";
import { areaOfEvent, needAreaOfEvent } from "./event-range";
import { namedItemCollectionClass } from "./named-items";
import { workbookProtectionClass } from "./protection";
import { rangeClass } from "./range";
import { rangeAreasClass } from "./range-areas";
import { runtimeClass } from "./runtime";
import { selectedArea, selectedAreas } from "./selection";
import { settingCollectionClass } from "./settings";
import { styleCollectionClass } from "./styles";
import { tableCollectionClass } from "./tables";
import { functionsClass } from "./worksheet-functions";
import { worksheetCollectionClass } from "./worksheets";

export const workbookClass = officeClass<object>({
  name: "Workbook",
  get: {
    Name: (_self, host) => `${host.engine.workbook.getName() || "Book1"}.xlsx`,
    ReadOnly: () => false,
  },
  navigate: {
    Worksheets: () => nodeOf(worksheetCollectionClass, {}),
    Protection: () => nodeOf(workbookProtectionClass, {}),
    Names: () => nodeOf(namedItemCollectionClass, { sheetId: undefined }),
    Tables: () => nodeOf(tableCollectionClass, { sheetId: undefined }),
    Application: () => nodeOf(applicationClass, {}),
    Functions: () => nodeOf(functionsClass, {}),
    Styles: () => nodeOf(styleCollectionClass, {}),
    Settings: () => nodeOf(settingCollectionClass, {}),
    Bindings: () => nodeOf(bindingCollectionClass, {}),
    Properties: () => nodeOf(documentPropertiesClass, {}),
    CustomXmlParts: () => nodeOf(customXmlPartCollectionClass, {}),
    _Runtime: () => nodeOf(runtimeClass, {}),
    Comments: () => nodeOf(commentCollectionClass, { sheetId: undefined }),
  },
  methods: {
    GetSelectedRange: (_self, host) => nodeOf(rangeClass, selectedArea(host)),
    GetSelectedRanges: (_self, host) => nodeOf(rangeAreasClass, { sheetId: selectedArea(host).sheetId, areas: selectedAreas(host) }),
    GetActiveCell: (_self, host) => nodeOf(rangeClass, { ...selectedArea(host, true), rows: 1, columns: 1 }),
    _GetRangeForEventByReferenceId: (_self, host, id: string) => nodeOf(rangeClass, needAreaOfEvent(host, id)),
    _GetRangeOrNullObjectForEventByReferenceId: (_self, host, id: string) => {
      const area = areaOfEvent(host, id);
      return area && nodeOf(rangeClass, area);
    },
    _SetOsfControlContainerReadyForCustomFunctions: () => undefined,
  },
});
