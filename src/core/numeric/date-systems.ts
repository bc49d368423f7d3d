/** By how much a day's number is smaller where days count from 1904 instead of 1900. Source: Microsoft, "Date systems in Excel". */
export const DAYS_FROM_1900_TO_1904 = 1462;
