/** DATE(2000,1,1) where days count from 1900; 1462 less where they count from 1904. */
const NEW_YEAR_2000 = 36526;
const NEW_YEAR_2000_FROM_1904 = 35064;

/**
 * Office.js has no property for the date system, but Excel's own DATE counts by it. Queues the question; the answer can be
 * had after the next `sync`.
 */
export function askDateSystem(context: Excel.RequestContext): () => 1900 | 1904 {
  const serial = context.workbook.functions.date(2000, 1, 1);
  serial.load("value");
  return () => {
    if (serial.value !== NEW_YEAR_2000 && serial.value !== NEW_YEAR_2000_FROM_1904)
      throw new RangeError(`DATE(2000,1,1) is ${String(serial.value)}.`);
    return serial.value === NEW_YEAR_2000_FROM_1904 ? 1904 : 1900;
  };
}
