import type { Lang } from "../../core/lang";
import { HELP_WORDS } from "./help-words";
import { html, type Html } from "./html";

interface Layout {
  readonly lang: Lang;
  readonly title: string;
  readonly description: string;
  /** The page's file name, the same in the folder of the other language. */
  readonly file: string;
  readonly crumb: Html;
  readonly body: Html;
  readonly script?: Html;
}

/** A whole help page: one style sheet, nothing from elsewhere, readable on its own. */
export const helpLayout = ({ lang, title, description, file, crumb, body, script }: Layout): string => {
  const other: Lang = lang === "en" ? "zh-CN" : "en";
  return html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="description" content="${description}">
<title>${title} · OpsPlan</title>
<link rel="stylesheet" href="../help.css">
<link rel="alternate" hreflang="${other}" href="../${other}/${file}">
</head>
<body>
<header><nav>${crumb}</nav><a class="language" href="../${other}/${file}" hreflang="${other}" lang="${other}">${HELP_WORDS[lang].other}</a></header>
<main>
${body}
</main>
${script ?? ""}
</body>
</html>
`.text;
};
