const DAY_MS = 86_400_000;
/** Serial 25569 is 1 January 1970 in Excel's 1900 date system. */
const EPOCH_SERIAL = 25_569;

/** The date on the clock's wall as an Excel serial, whatever the time zone. */
export const todaySerial = (now: Date): number => EPOCH_SERIAL + Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / DAY_MS;
