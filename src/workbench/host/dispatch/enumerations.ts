/** The enumeration of a property, or those of a method's arguments by their place. */
type Enumerated = string | Readonly<Record<number, string>>;

/**
 * Where Office.js takes one word of an enumeration, as its published typings say; which words there are is asked of the client itself.
 * A test compares this with the typings that are installed.
 */
export const ENUMERATIONS: Readonly<Record<string, Readonly<Record<string, Enumerated>>>> = {
  Application: {
    calculate: { 0: "CalculationType" },
    calculationMode: "CalculationMode",
  },
  BindingCollection: {
    add: { 1: "BindingType" },
    addFromNamedItem: { 1: "BindingType" },
    addFromSelection: { 0: "BindingType" },
  },
  Chart: {
    chartType: "ChartType",
    displayBlanksAs: "ChartDisplayBlanksAs",
    getImage: { 2: "ImageFittingMode" },
    plotBy: "ChartPlotBy",
    setData: { 1: "ChartSeriesBy" },
  },
  ChartAreaFormat: {
    colorScheme: "ChartColorScheme",
  },
  ChartAxes: {
    getItem: { 0: "ChartAxisType", 1: "ChartAxisGroup" },
  },
  ChartAxis: {
    alignment: "ChartTickLabelAlignment",
    baseTimeUnit: "ChartAxisTimeUnit",
    categoryType: "ChartAxisCategoryType",
    displayUnit: "ChartAxisDisplayUnit",
    majorTickMark: "ChartAxisTickMark",
    majorTimeUnitScale: "ChartAxisTimeUnit",
    minorTickMark: "ChartAxisTickMark",
    minorTimeUnitScale: "ChartAxisTimeUnit",
    position: "ChartAxisPosition",
    scaleType: "ChartAxisScaleType",
    tickLabelPosition: "ChartAxisTickLabelPosition",
  },
  ChartBorder: {
    lineStyle: "ChartLineStyle",
  },
  ChartCollection: {
    add: { 0: "ChartType", 2: "ChartSeriesBy" },
  },
  ChartDataLabels: {
    geometricShapeType: "GeometricShapeType",
    horizontalAlignment: "ChartTextHorizontalAlignment",
    position: "ChartDataLabelPosition",
    verticalAlignment: "ChartTextVerticalAlignment",
  },
  ChartFont: {
    underline: "ChartUnderlineStyle",
  },
  ChartLegend: {
    position: "ChartLegendPosition",
  },
  ChartLineFormat: {
    lineStyle: "ChartLineStyle",
  },
  ChartPlotArea: {
    position: "ChartPlotAreaPosition",
  },
  ChartPoint: {
    markerStyle: "ChartMarkerStyle",
  },
  ChartSeries: {
    axisGroup: "ChartAxisGroup",
    chartType: "ChartType",
    getDimensionDataSourceString: { 0: "ChartSeriesDimension" },
    getDimensionDataSourceType: { 0: "ChartSeriesDimension" },
    getDimensionValues: { 0: "ChartSeriesDimension" },
    gradientMaximumType: "ChartGradientStyleType",
    gradientMidpointType: "ChartGradientStyleType",
    gradientMinimumType: "ChartGradientStyleType",
    gradientStyle: "ChartGradientStyle",
    markerStyle: "ChartMarkerStyle",
    parentLabelStrategy: "ChartParentLabelStrategy",
    splitType: "ChartSplitType",
  },
  ChartTitle: {
    horizontalAlignment: "ChartTextHorizontalAlignment",
    position: "ChartTitlePosition",
    verticalAlignment: "ChartTextVerticalAlignment",
  },
  CommentReplyCollection: {
    add: { 1: "ContentType" },
  },
  CommentCollection: {
    add: { 2: "ContentType" },
  },
  ConditionalFormatCollection: {
    add: { 0: "ConditionalFormatType" },
  },
  ConditionalRangeFont: {
    underline: "ConditionalRangeFontUnderlineStyle",
  },
  DataBarConditionalFormat: {
    axisFormat: "ConditionalDataBarAxisFormat",
    barDirection: "ConditionalDataBarDirection",
  },
  Filter: {
    applyCustomFilter: { 2: "FilterOperator" },
    applyDynamicFilter: { 0: "DynamicFilterCriteria" },
  },
  HeaderFooterGroup: {
    state: "HeaderFooterState",
  },
  IconSetConditionalFormat: {
    style: "IconSet",
  },
  PageLayout: {
    orientation: "PageOrientation",
    paperSize: "PaperType",
    printComments: "PrintComments",
    printErrors: "PrintErrorType",
    printOrder: "PrintOrder",
    setPrintMargins: { 0: "PrintMarginUnit" },
  },
  Range: {
    autoFill: { 1: "AutoFillType" },
    clear: { 0: "ClearApplyTo" },
    copyFrom: { 1: "RangeCopyType" },
    delete: { 0: "DeleteShiftDirection" },
    getExtendedRange: { 0: "KeyboardDirection" },
    getRangeEdge: { 0: "KeyboardDirection" },
    getSpecialCells: { 0: "SpecialCellType", 1: "SpecialCellValueType" },
    getSpecialCellsOrNullObject: { 0: "SpecialCellType", 1: "SpecialCellValueType" },
    group: { 0: "GroupOption" },
    hideGroupDetails: { 0: "GroupOption" },
    insert: { 0: "InsertShiftDirection" },
    showGroupDetails: { 0: "GroupOption" },
    ungroup: { 0: "GroupOption" },
  },
  RangeAreas: {
    clear: { 0: "ClearApplyTo" },
    copyFrom: { 1: "RangeCopyType" },
    getSpecialCells: { 0: "SpecialCellType", 1: "SpecialCellValueType" },
    getSpecialCellsOrNullObject: { 0: "SpecialCellType", 1: "SpecialCellValueType" },
  },
  RangeBorder: {
    style: "BorderLineStyle",
    weight: "BorderWeight",
  },
  RangeBorderCollection: {
    getItem: { 0: "BorderIndex" },
  },
  RangeFill: {
    pattern: "FillPattern",
  },
  RangeFont: {
    underline: "RangeUnderlineStyle",
  },
  RangeFormat: {
    horizontalAlignment: "HorizontalAlignment",
    readingOrder: "ReadingOrder",
    verticalAlignment: "VerticalAlignment",
  },
  RangeSort: {
    apply: { 3: "SortOrientation", 4: "SortMethod" },
  },
  Style: {
    horizontalAlignment: "HorizontalAlignment",
    readingOrder: "ReadingOrder",
    verticalAlignment: "VerticalAlignment",
  },
  TableSort: {
    apply: { 2: "SortMethod" },
  },
  Workbook: {
    close: { 0: "CloseBehavior" },
    save: { 0: "SaveBehavior" },
  },
  Worksheet: {
    copy: { 0: "WorksheetPositionType" },
    visibility: "SheetVisibility",
  },
};
