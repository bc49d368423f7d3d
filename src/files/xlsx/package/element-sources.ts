/** One element as it is written, with its local name. */
export interface ElementSource {
  readonly name: string;
  readonly source: string;
}

/** The elements directly inside the root of a part, as they are written, and the tag that opens it. */
export interface PartSource {
  readonly root: string;
  readonly children: readonly ElementSource[];
}

const TAG = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(\/?)([^\s/>!?]+)(?:"[^"]*"|'[^']*'|[^"'>])*?(\/?)>/g;
const CELLS = /<((?:[\w-]+:)?sheetData)\b(?:"[^"]*"|'[^']*'|[^"'>])*?(\/?)>/;

const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

/** Cuts a part into its elements. The cells of a worksheet, which may be a million, are passed over. Throws where an element has no end. */
export function elementSources(xml: string): PartSource {
  const cells = CELLS.exec(xml);
  if (!cells) return cut(xml);
  const end = cells[2] ? -1 : xml.lastIndexOf(`</${cells[1] ?? ""}`);
  if (!cells[2] && end < 0) throw new SyntaxError("The cells of a worksheet have no end");
  const after = end < 0 ? cells.index + cells[0].length : xml.indexOf(">", end) + 1;
  const mark = `<${cells[1] ?? ""}/>`;
  const { root, children } = cut(xml.slice(0, cells.index) + mark + xml.slice(after));
  const whole = (child: ElementSource): ElementSource =>
    child.name === "sheetData" ? { name: child.name, source: xml.slice(cells.index, after) } : child;
  return { root, children: children.map(whole) };
}

function cut(xml: string): PartSource {
  const children: { name: string; source: string }[] = [];
  let [root, depth, start, name] = ["", 0, 0, ""];
  for (const match of xml.matchAll(TAG)) {
    const [tag, closing, tagName, empty] = match;
    if (tagName === undefined) continue;
    if (closing) depth -= 1;
    else {
      if (depth === 0) root = tag;
      if (depth === 1) [start, name] = [match.index, localName(tagName)];
      if (!empty) depth += 1;
    }
    const ends = closing ? depth === 1 : depth === 1 && empty;
    if (ends) children.push({ name, source: xml.slice(start, match.index + tag.length) });
  }
  if (depth !== 0) throw new SyntaxError("A part is not well-formed XML");
  return { root, children };
}
