import { openWorkbook, type OpenWorkbook } from "../../support/office";

let book: OpenWorkbook;
beforeAll(async () => {
  book = await openWorkbook();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    // Ranks as in Microsoft's example of RANK; days 2026-01-01 to 04, the last at noon of the second.
    sheet.getRange("J1:M5").values = [
      [7, "a", 46023, "*"],
      [3.5, "b", 46024, ""],
      [3.5, "ab", 46025, "x"],
      [1, "a", 46026, 3],
      [2, "cb", 46024.5, ""],
    ];
    await context.sync();
  });
});
afterAll(() => book.close());

async function calculated(formulas: readonly string[]): Promise<unknown[]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(`A1:A${formulas.length}`);
    range.clear();
    range.formulas = formulas.map((formula) => [`=${formula}`]);
    range.load("values");
    await context.sync();
    return range.values.map(([value]: unknown[]) => value);
  });
}

type Case = readonly [formula: string, value: string | number | boolean];

const AGREEING: Readonly<Record<string, readonly Case[]>> = {
  // ECMA-376 part 4 (SpreadsheetML), EDATE, EOMONTH, WEEKNUM, in the 1900 date system.
  "EDATE, EOMONTH and WEEKNUM give the values of the file format's standard": [
    ["EDATE(DATE(2006,1,31),5)", 38898],
    ["EDATE(DATE(2004,2,29),12)", 38411],
    ["EDATE(DATE(2004,2,28),12)", 38411],
    ["EDATE(DATE(2004,1,15),-23)", 37302],
    ["EOMONTH(DATE(2006,1,31),5)", 38898],
    ["EOMONTH(DATE(2004,2,29),12)", 38411],
    ["EOMONTH(DATE(2004,1,15),-23)", 37315],
    ["WEEKNUM(DATE(2006,1,1))", 1],
    ["WEEKNUM(DATE(2006,2,1),1)", 5],
    ["WEEKNUM(DATE(2006,2,1),2)", 6],
  ],
  // The calendar: January 31 plus one month is the last of February, 2024 a leap year; 2027-01-01 is a Friday, hence ISO week 53.
  "EDATE stays within the month it lands in; ISO weeks belong to the year of their Thursday": [
    ["EDATE(DATE(2024,1,31),1)", 45351],
    ["EDATE(DATE(2023,1,31),1)", 44985],
    ["EDATE(DATE(2024,3,31),-1)", 45351],
    ['EDATE("x",1)', "#VALUE!"],
    ["EDATE(NA(),1)", "#N/A"],
    ["WEEKNUM(DATE(2027,1,1),21)", 53],
    ["ISOWEEKNUM(DATE(2026,1,1))", 1],
  ],
  // Microsoft Support: WEEKDAY, WEEKNUM (9 March 2012), NETWORKDAYS, WORKDAY.
  "weekdays, weeks and working days agree with Microsoft's examples": [
    ["WEEKDAY(DATE(2008,2,14))", 5],
    ["WEEKDAY(DATE(2008,2,14),2)", 4],
    ["WEEKDAY(DATE(2008,2,14),3)", 3],
    ["WEEKNUM(DATE(2012,3,9))", 10],
    ["WEEKNUM(DATE(2012,3,9),2)", 11],
    ["NETWORKDAYS(DATE(2012,10,1),DATE(2013,3,1))", 110],
    ["NETWORKDAYS(DATE(2012,10,1),DATE(2013,3,1),DATE(2012,11,22))", 109],
  ],
  // Microsoft Support, DATE; serials of 2009-02-02, 2007-12-16, 2008-02-04 and 2008-01-02.
  "DATE carries months and days over, and adds 1900 to short years": [
    ["DATE(2008,14,2)", 39846],
    ["DATE(2008,1,-15)", 39432],
    ["DATE(2008,1,35)", 39482],
    ["DATE(108,1,2)", 39449],
    ["DATE(-1,1,1)", "#NUM!"],
  ],
  // Microsoft Support, RANK and RANK.AVG.
  "RANK gives ties the same rank": [
    ["RANK(J2,J1:J5,1)", 3],
    ["RANK(J1,J1:J5,1)", 5],
    ["RANK.AVG(J2,J1:J5,1)", 3.5],
  ],
  // Microsoft Support, TEXT; the dates are those of the serial, a Monday.
  "TEXT writes amounts, percentages and dates, Chinese ones too": [
    ['TEXT(1234.567,"$#,##0.00")', "$1,234.57"],
    ['TEXT(0.285,"0.0%")', "28.5%"],
    ['TEXT(12200000,"0.00E+00")', "1.22E+07"],
    ['TEXT(1234,"0000000")', "0001234"],
    ['TEXT(46027,"yyyy-mm")', "2026-01"],
    ['TEXT(46027,"yyyy-mm-dd")', "2026-01-05"],
    ['TEXT(46027,"m""月""d""日""")', "1月5日"],
    ['TEXT(46027,"[$-804]aaaa")', "星期一"],
    ['TEXT(-1234.5,"#,##0;(#,##0)")', "(1,235)"],
    ['TEXT("abc","0")', "abc"],
  ],
  // Counted by hand from the five rows above.
  "conditions count texts, wildcards and dates": [
    ['SUMPRODUCT((K1:K5="a")*J1:J5)', 8],
    ['SUMPRODUCT(--(K1:K5="a"),J1:J5)', 8],
    ["SUMPRODUCT(K1:K5,J1:J5)", 0],
    ['COUNTIFS(L1:L5,">="&DATE(2026,1,2),L1:L5,"<"&DATE(2026,1,4))', 3],
    ['COUNTIFS(K1:K5,"a*")', 3],
    ['COUNTIFS(K1:K5,"?b")', 2],
    ['COUNTIF(M1:M5,"~*")', 1],
    ['SUMIFS(J1:J5,K1:K5,"A*",L1:L5,">="&DATE(2026,1,2))', 4.5],
    ['SUMIFS(J1:J5,K1:K5,"<>a")', 9],
    ['AVERAGEIFS(J1:J5,K1:K5,"zz")', "#DIV/0!"],
    ['COUNTIF(M1:M5,"")', 2],
    ['COUNTIF(M1:M5,"<>")', 3],
  ],
  "what is looked for is found, or is said to be missing": [
    ['INDEX(J1:J5,MATCH("b",K1:K5,0))', 3.5],
    ["MATCH(3,{1,2,4})", 2],
    ["MATCH(4,{7,5,3},-1)", 2],
    ['MATCH("?b",K1:K5,0)', 3],
    ['MATCH("zz",K1:K5,0)', "#N/A"],
    ["INDEX(J1:J5,9)", "#REF!"],
    ['XLOOKUP("b",K1:K5,J1:J5)', 3.5],
    ['IFERROR(1/0,"e")', "e"],
    ["IFNA(NA(),1)", 1],
  ],
  // Microsoft Support, ROUND.
  "ROUND rounds halves away from zero": [
    ["ROUND(2.15,1)", 2.2],
    ["ROUND(-1.475,2)", -1.48],
    ["ROUND(21.5,-1)", 20],
    ["ROUND(626.3,-3)", 1000],
    ["ROUND(1.005,2)", 1.01],
    ["ROUND(-2.5,0)", -3],
  ],
  // Microsoft Support, "Calculation operators and precedence in Excel": minus before powers, powers from the left.
  "operators bind as in Excel": [
    ["2^-1", 0.5],
    ["4^-0.5", 0.5],
    ["-2^2", 4],
    ["2^3^2", 64],
    ["5%", 0.05],
    ["50%*2", 1],
    ["1-5%", 0.95],
    ['"5"+1', 6],
    ['"5%"+0', 0.05],
    ["TRUE+1", 2],
    ['"x"&1', "x1"],
  ],
  // Microsoft Support, "Calculation operators …", and SORT's documented order: numbers, texts, FALSE, TRUE.
  "numbers come before texts and these before TRUE; texts are equal in any case; a blank is 0 and an empty text": [
    ['"a"="A"', true],
    ['"10">9', true],
    ['10<"a"', true],
    ['TRUE>"z"', true],
    ['"1"=1', false],
    ["1=TRUE", false],
    ["H9=0", true],
    ['H9=""', true],
    ['""=0', false],
  ],
};

test.each(Object.entries(AGREEING))("%s", async (_, cases) => {
  const values = await calculated(cases.map(([formula]) => formula));
  expect(cases.map(([formula], i) => [formula, values[i]])).toEqual(cases);
});

// Microsoft Support: PMT, NPV, IRR, NORM.S.DIST, T.INV.2T, CHISQ.DIST.RT, FORECAST, SLOPE, CORREL; digits as printed there.
test.each([
  ["PMT(0.08/12,10,10000)", -1037.03, 2],
  ["NPV(0.1,-10000,3000,4200,6800)", 1188.44, 2],
  ["IRR({-70000,12000,15000,18000,21000,26000})", 0.0866, 4],
  ["NORM.S.DIST(1.333333,TRUE)", 0.908788726, 9],
  ["T.INV.2T(0.546449,60)", 0.606533, 6],
  ["CHISQ.DIST.RT(18.307,10)", 0.0500006, 7],
  ["FORECAST(30,{6,7,9,15,21},{20,28,31,38,40})", 10.607253, 6],
  ["SLOPE({2,3,9,1,8,7,5},{6,5,11,7,5,4,4})", 0.305556, 6],
  ["CORREL({3,2,4,5,6},{9,7,12,15,17})", 0.997054, 6],
])("%s is the number in Microsoft's example", async (formula, expected, digits) => {
  expect((await calculated([formula]))[0]).toBeCloseTo(expected, digits);
});
