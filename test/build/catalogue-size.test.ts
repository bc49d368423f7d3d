import { gzipSync } from "node:zlib";
import { BUDGETS } from "../../src/build/sizes/budgets";
import { FUNCTIONS } from "../../src/functions/registry";
import { TEMPLATES } from "../../src/templates/registry";

/** What the product is to have; the budget holds for these, not only for those it has. */
const COUNT = 31;

const limit = BUDGETS.find(({ name }) => name === "the catalogue of templates")?.limit ?? 0;

/** Running text of the product in one script, to be cut into names, summaries and keywords that nobody has written yet. */
const running = (script: RegExp): ((length: number) => string) => {
  const text = JSON.stringify(FUNCTIONS).replace(script, " ").replace(/ +/g, " ");
  let at = 0;
  return (length) => text.slice(at, (at += length));
};

/** A template's entry as the bundler writes it: what is said of it, and where its structure and words are. */
const entry = (id: string, group: string, text: object): string =>
  `,(0,r.W)({id:"${id}",group:"${group}",text:${JSON.stringify(text)},structure:()=>s.e("src_templates_catalogue_${id}_structure_ts").then(()=>s(${gzipSync(id).length * 7})),` +
  `words:{en:()=>s.e("src_templates_catalogue_${id}_words-en_ts").then(()=>s(422)),"zh-CN":()=>s.e("src_templates_catalogue_${id}_words-zh_ts").then(()=>s(2614))}})`;

test(`a catalogue of ${COUNT} templates whose texts are as long as today's keeps within its budget`, () => {
  const [english, chinese] = [running(/[^A-Za-z ]+/g), running(/[^一-鿿]+/g)];
  const like = (take: (length: number) => string, { name, summary, keywords }: (typeof TEMPLATES)[number]["text"]["en"]) => ({
    name: take(name.length),
    summary: take(summary.length),
    keywords: keywords.map((keyword) => take(keyword.length)),
  });
  const made = Array.from({ length: COUNT - TEMPLATES.length }, (_, i) => {
    const model = TEMPLATES[i % TEMPLATES.length];
    if (!model) throw new Error("There is no template.");
    const id = english(14).trim().toLowerCase().replaceAll(" ", "-");
    return entry(id, model.group, { en: like(english, model.text.en), "zh-CN": like(chinese, model.text["zh-CN"]) });
  });
  const all = [...TEMPLATES.map(({ id, group, text }) => entry(id, group, text)), ...made].join("");
  expect(new Set(made).size).toBe(made.length);
  expect(gzipSync(all, { level: 9 }).length).toBeLessThan(limit);
});
