/** Parts of plain formulas that several functions share, as texts over the names of arguments. */

type Test = readonly [condition: string, error: "#NUM!"];

/** No part is larger than its whole, to twelve digits. */
export const notAbove = (part: string, whole: string): Test => [`${part}-${whole}>1E-12*(${part})`, "#NUM!"];

/** 1, 2, 3 … as a column: the rows of cells far from any plan, because a formula may not speak of its own row. */
export const firstNumbers = (count: string): string => `ROW(INDIRECT("ZZ1:ZZ"&${count}))`;

/** Rounded up to whole units, where 100.00000000000001 is 100. */
export const roundedUp = (text: string): string => `ROUNDUP(ROUND(${text},8),0)`;

/** Of a level of confidence, the z of both tails. */
const Z = "NORMSINV((1-confidence)/2)";

/** The ends of Wilson's interval; z is negative. */
export const wilsonEnds = (part: string, whole: string): { readonly low: string; readonly high: string } => {
  const root = `${Z}*SQRT(${Z}^2+4*${part}*(1-${part}/${whole}))`;
  const middle = `2*${part}+${Z}^2`;
  const width = `(2*(${whole}+${Z}^2))`;
  return {
    low: `IF(${part}=0,0,(${middle}+${root})/${width})`,
    high: `IF(${part}=${whole},1,(${middle}-${root})/${width})`,
  };
};

/** How many thresholds a value reaches; one that it equals to twelve digits is reached. */
export const reached = (value: string): string => `SUMPRODUCT(--(thresholds-${value}<=1E-12*ABS(${value})))`;
export const RISING = ["NOT(RISES(thresholds))", "#NUM!"] as const;

/** Both ranges have one size. */
export const sameSizes = (one: string, other: string): readonly [string, "#VALUE!"] => [
  `OR(ROWS(${one})<>ROWS(${other}),COLUMNS(${one})<>COLUMNS(${other}))`,
  "#VALUE!",
];

/** The whole life of a customer, and the periods until his margins have paid `paid` margins' worth. */
export const LOSS = "(1+discount-retention)";
export const periodsFor = (paid: string): string =>
  `IF(ROUND(${LOSS},12)=0,${paid},IF(retention=0,0,LN(1-${paid}*${LOSS}/(1+discount))/LN(retention/(1+discount))))`;
export const neverPays = (paid: string): string => `AND(ROUND(${LOSS},12)>0,${paid}*${LOSS}/(1+discount)>=1-1E-12)`;
