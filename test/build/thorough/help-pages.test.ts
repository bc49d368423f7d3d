import { createRequire } from "node:module";
import { dirname, join } from "node:path/posix";
import type { JSDOM } from "jsdom";
import { LANGS, type Lang } from "../../../src/core/lang";
import { columnUnit } from "../../../src/functions/column-unit";
import { choiceLabel } from "../../../src/build/help/choice-label";
import { helpFiles } from "../../../src/build/help/help-files";
import { toldExample } from "../../../src/build/help/told-example";
import { valueText } from "../../../src/build/help/value-text";
import { functionsMetadata } from "../../../src/build/functions-metadata/functions-metadata";
import type { FunctionDefinition } from "../../../src/functions/define";
import { inReadersWords } from "../../../src/functions/in-readers-words";
import { invoke } from "../../../src/functions/invoke";
import { FUNCTIONS } from "../../../src/functions/registry";

type Dom = typeof JSDOM;
const requireHere = createRequire(__filename);
const { JSDOM: Jsdom } = requireHere("jsdom") as { JSDOM: Dom };
const { parse } = requireHere("parse5") as {
  parse: (html: string, options: { onParseError: (error: { code: string; startLine: number }) => void }) => unknown;
};

const files = helpFiles();
const textOf = (name: string): string => {
  const text = files.get(name);
  if (text === undefined) throw new Error(`There is no help page ${name}`);
  return text;
};
const names = [...files.keys()].filter((name) => name.endsWith(".html"));
// One window for all of them: each of its own would take longer than what is looked for.
const parser = new new Jsdom().window.DOMParser();
const documents = new Map(names.map((name) => [name, parser.parseFromString(textOf(name), "text/html")]));
const pageOf = (lang: Lang, id: string): Document => documents.get(`${lang}/${id}.html`) as Document;
const cases = LANGS.flatMap((lang) =>
  FUNCTIONS.map((definition) => ({ lang, definition: inReadersWords(definition, lang), id: definition.id })),
);

describe("the help", () => {
  test("has the list, the administrator's page and a page for each function in every language, and one style sheet", () => {
    expect([...files.keys()].sort()).toEqual(
      [
        "help.css",
        ...LANGS.flatMap((lang) => [`${lang}/index.html`, `${lang}/admin.html`, ...FUNCTIONS.map(({ id }) => `${lang}/${id}.html`)]),
      ].sort(),
    );
  });

  test("is HTML without a parse error, in the page's language, with each id once", () => {
    const errors: string[] = [];
    for (const name of names) parse(textOf(name), { onParseError: ({ code, startLine }) => errors.push(`${name}:${startLine} ${code}`) });
    expect(errors).toEqual([]);
    for (const [name, document] of documents) {
      expect(name.startsWith(`${document.documentElement.lang}/`)).toBe(true);
      const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(document.querySelectorAll("h1").length).toBe(1);
    }
  });

  test("says nothing undefined, not a number or an object", () => {
    const wrong = names.filter((name) => /undefined|\bNaN\b|\[object|Infinity/.test(textOf(name)));
    expect(wrong).toEqual([]);
  });

  test("leads only to pages and places that exist, in the reader's language, and to itself in the other", () => {
    const broken: string[] = [];
    for (const [name, document] of documents) {
      for (const link of document.querySelectorAll<HTMLAnchorElement | HTMLLinkElement>("[href]")) {
        const [path = "", anchor] = (link.getAttribute("href") as string).split("#");
        const target = path === "" ? name : join(dirname(name), path);
        const page = documents.get(target);
        if (!files.has(target) || (anchor !== undefined && page?.getElementById(anchor) === null))
          broken.push(`${name} → ${link.getAttribute("href")}`);
        const isOwnLanguage = target === "help.css" || dirname(target) === dirname(name);
        if (!isOwnLanguage && (link.hreflang === "" || join(link.hreflang, name.split("/")[1] as string) !== target))
          broken.push(`${name} → ${target} in another language`);
      }
    }
    expect(broken).toEqual([]);
  });

  test("needs nothing from anywhere else", () => {
    const foreign = [...files].filter(([, text]) => /https?:\/\/(?!www\.w3\.org)|url\(|@import| src=/.test(text)).map(([name]) => name);
    expect(foreign).toEqual([]);
  });

  test("is where the metadata that Excel reads leads to", () => {
    for (const lang of LANGS)
      for (const { helpUrl } of functionsMetadata(lang, "").functions)
        expect(documents.has((helpUrl as string).replace("/help/", ""))).toBe(true);
  });
});

/** What a check of every page finds, each finding with its page. */
const everywhere = (findings: (page: Document, definition: FunctionDefinition, lang: Lang) => readonly string[]): string[] =>
  cases.flatMap(({ lang, definition, id }) => findings(pageOf(lang, id), definition, lang).map((finding) => `${lang}/${id}: ${finding}`));

describe("the page of every function in every language", () => {
  test("has every section, none of them empty", () => {
    const wrong = everywhere((page, definition) => {
      const headings = [...page.querySelectorAll("h2")];
      const ids = headings.map(({ id }) => id);
      const due = ["use", "example", "formula", "arguments", "result", "traps", "errors", "sources"];
      if (definition.params.some(({ shape }) => shape === "range")) due.push("large");
      if (definition.native !== undefined) due.push("native");
      if (definition.related.length > 0) due.push("related");
      return [
        ...due.filter((id) => !ids.includes(id)).map((id) => `no ${id}`),
        ...ids.filter((id) => ![...due, "calls"].includes(id)).map((id) => `unasked ${id}`),
        ...headings.filter((heading) => (heading.nextElementSibling?.textContent?.trim() ?? "") === "").map(({ id }) => `${id} is empty`),
      ];
    });
    expect(wrong).toEqual([]);
  });

  test("describes each argument with its sentence and its choices", () => {
    const missing = everywhere((page, { params }, lang) =>
      params.flatMap((param) => {
        const text = page.getElementById(`arg-${param.name}`)?.textContent ?? "";
        return [
          param.name,
          param.text[lang].label,
          param.text[lang].help,
          ...(param.choices ?? []).flatMap((choice) => [choice.value, choiceLabel(choice, lang)]),
        ].filter((part) => !text.includes(part));
      }),
    );
    expect(missing).toEqual([]);
  });

  test("shows every line of the formula as mathematics", () => {
    const wrong = everywhere((page, { math }) =>
      page.querySelectorAll(".formula math").length === math.lines.length ? [] : ["no formula"],
    );
    expect(wrong).toEqual([]);
  });

  test("shows in the cells of its example what the function returns for it", () => {
    const wrong = everywhere((page, definition, lang) => {
      const result = invoke(definition, toldExample(definition).args, lang);
      const expected = (Array.isArray(result) ? result : [[result]]).map((row) =>
        row.map((value, column) => valueText(value, columnUnit(definition.returns, column), lang)).join("|"),
      );
      const shown = [...page.querySelectorAll(".sheet tbody tr")]
        .map((row) => [...row.querySelectorAll("td.here, td.result")].map(({ textContent }) => textContent).join("|"))
        .filter(Boolean);
      const isCut = page.querySelector(".sheet .gap") !== null;
      const fits = isCut
        ? shown[0] === expected[0] && shown.at(-1) === expected.at(-1) && shown.every((row) => expected.includes(row))
        : shown.join("\n") === expected.join("\n");
      return fits ? [] : [`${shown.join("; ")} instead of ${expected.join("; ")}`];
    });
    expect(wrong).toEqual([]);
  });

  test("works its example with values, not with errors alone", () => {
    expect(everywhere((page) => (page.querySelector(".sheet td.here")?.textContent?.startsWith("#") ? ["an error"] : []))).toEqual([]);
  });

  test("explains what a wrong type and at least one other mistake lead to", () => {
    const wrong = everywhere((page) => {
      const errors = [...page.querySelectorAll(".errors tbody tr")].map(({ textContent }) => textContent ?? "");
      return errors.some((text) => text.includes("#VALUE!")) && errors.length >= 3 ? [] : [`only ${errors.length} errors`];
    });
    expect(wrong).toEqual([]);
  });
});

test("the Chinese pages hold no English sentence outside formulas, sources and names", () => {
  const english: string[] = [];
  for (const { id, params, returns } of FUNCTIONS) {
    // Keywords are the same in every language.
    const keywords = new Set([
      ...params.flatMap(({ choices }) => (choices ?? []).map(({ value }) => value)),
      ...Object.keys(returns.labels ?? {}),
    ]);
    const main = pageOf("zh-CN", id).querySelector("main")?.cloneNode(true) as Element;
    for (const part of main.querySelectorAll("code, .sources, math, .choices, h1")) part.remove();
    const found = [...(main.textContent ?? "").matchAll(/[A-Za-z]{2,}(?:[ ,]+[A-Za-z]{2,}){2,}/g)]
      .map(([words]) => words)
      .filter((words) => ![words, ...words.split(/,? /)].some((word) => keywords.has(word)));
    if (found.length > 0) english.push(`${id}: ${found.join(" | ")}`);
  }
  expect(english).toEqual([]);
});

test("the English pages hold no Chinese sentence", () => {
  const chinese = FUNCTIONS.flatMap(({ id }) => {
    const main = pageOf("en", id).querySelector("main")?.cloneNode(true) as Element;
    for (const part of main.querySelectorAll("code, .sources, .sheet")) part.remove();
    return [...(main.textContent ?? "").matchAll(/\p{Script=Han}[^A-Za-z]{5,}/gu)].map(([words]) => `${id}: ${words.slice(0, 30)}`);
  });
  expect(chinese).toEqual([]);
});

test("the Chinese pages say defaults in Chinese, unless they are numbers or keywords", () => {
  const english = FUNCTIONS.flatMap(({ id }) =>
    [...pageOf("zh-CN", id).querySelectorAll(".arguments > div")].flatMap((argument) => {
      const keywords = [...argument.querySelectorAll(".choices code")].map(({ textContent }) => textContent);
      const text = argument.querySelector(".badge b")?.textContent ?? "";
      return /[a-z]{2}/i.test(text) && !keywords.includes(text) ? [`${id}: ${text}`] : [];
    }),
  );
  expect(english).toEqual([]);
});
