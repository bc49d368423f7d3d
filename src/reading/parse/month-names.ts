/** Names and abbreviations of the months in English, German, French, Spanish, Portuguese, Italian, Indonesian and Thai, without accents. */
// prettier-ignore
const NAMES = [
  "jan january januar janner janvier janv enero ene janeiro gennaio gen januari ม.ค มกราคม",
  "feb february februar fevrier fevr febrero fevereiro fev febbraio februari ก.พ กุมภาพันธ์",
  "mar march marz maerz mrz mars marzo marco maret มี.ค มีนาคม",
  "apr april avril avr abril abr aprile เม.ย เมษายน",
  "may mai mayo maio maggio mag mei พ.ค พฤษภาคม",
  "jun june juni juin junio junho giugno giu มิ.ย มิถุนายน",
  "jul july juli juillet juil julio julho luglio lug ก.ค กรกฎาคม",
  "aug august aout agosto ago agustus agu agt ags ส.ค สิงหาคม",
  "sep sept september septembre septiembre setiembre set setembro settembre ก.ย กันยายน",
  "oct october oktober okt octobre octubre outubro out ottobre ott ต.ค ตุลาคม",
  "nov november novembre noviembre novembro nopember พ.ย พฤศจิกายน",
  "dec december dezember dez decembre diciembre dic dezembro dicembre desember des ธ.ค ธันวาคม",
];
const MONTHS: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((names, index) => names.split(" ").map((name) => [name, index + 1] as const)),
);

/** The month a word names, from 1; 0 where it names none. */
export const monthNamed = (word: string): number => MONTHS.get(word.replace(/\.$/, "")) ?? 0;
