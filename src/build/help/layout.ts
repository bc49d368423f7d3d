import type { Lang } from "../../core/lang";
import { HELP_WORDS } from "./help-words";
import { html, type Html } from "./html";

interface Layout {
  readonly lang: Lang;
  readonly title: string;
  /** File name of the same page, in the folder of the other language. */
  readonly otherLanguage: string;
  readonly body: Html;
}

/** A whole help page. No scripts, one style sheet, readable on its own. */
export const helpLayout = ({ lang, title, otherLanguage, body }: Layout): string => {
  const other: Lang = lang === "en" ? "zh-CN" : "en";
  return html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · OpsPlan</title>
<link rel="stylesheet" href="../help.css">
</head>
<body>
<main>
<p class="language"><a href="../${other}/${otherLanguage}" hreflang="${other}" lang="${other}">${HELP_WORDS[lang].other}</a></p>
${body}
</main>
</body>
</html>
`.text;
};
