/**
 * Number formats that a file names by their number only. Source: ECMA-376 part 1, 18.8.30; 14 and 22 as Excel shows them in en-US, those
 * from 27 to 36 and from 50 to 58 as it lists them for zh-cn, which is where files with these numbers come from.
 */
const FORMATS = `
1 0
2 0.00
3 #,##0
4 #,##0.00
5 $#,##0_);($#,##0)
6 $#,##0_);[Red]($#,##0)
7 $#,##0.00_);($#,##0.00)
8 $#,##0.00_);[Red]($#,##0.00)
9 0%
10 0.00%
11 0.00E+00
12 # ?/?
13 # ??/??
14 m/d/yyyy
15 d-mmm-yy
16 d-mmm
17 mmm-yy
18 h:mm AM/PM
19 h:mm:ss AM/PM
20 h:mm
21 h:mm:ss
22 m/d/yyyy h:mm
27 yyyy"年"m"月"
28 m"月"d"日"
29 m"月"d"日"
30 m-d-yy
31 yyyy"年"m"月"d"日"
32 h"时"mm"分"
33 h"时"mm"分"ss"秒"
34 AM/PMh"时"mm"分"
35 AM/PMh"时"mm"分"ss"秒"
36 yyyy"年"m"月"
37 #,##0 ;(#,##0)
38 #,##0 ;[Red](#,##0)
39 #,##0.00;(#,##0.00)
40 #,##0.00;[Red](#,##0.00)
41 _(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)
42 _($* #,##0_);_($* \\(#,##0\\);_($* "-"_);_(@_)
43 _(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)
44 _($* #,##0.00_);_($* \\(#,##0.00\\);_($* "-"??_);_(@_)
45 mm:ss
46 [h]:mm:ss
47 mmss.0
48 ##0.0E+0
49 @
50 yyyy"年"m"月"
51 m"月"d"日"
52 yyyy"年"m"月"
53 m"月"d"日"
54 m"月"d"日"
55 AM/PMh"时"mm"分"
56 AM/PMh"时"mm"分"ss"秒"
57 yyyy"年"m"月"
58 m"月"d"日"`;

/** By number; General is none. */
export const BUILTIN_FORMATS: ReadonlyMap<number, string> = new Map(
  FORMATS.trim()
    .split("\n")
    .map((line) => [Number(line.slice(0, line.indexOf(" "))), line.slice(line.indexOf(" ") + 1)] as const),
);
