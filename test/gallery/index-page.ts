/** Pictures that belong together. */
export interface GalleryRow {
  readonly title: string;
  readonly pictures: readonly string[];
}

export interface GallerySection {
  readonly title: string;
  readonly rows: readonly GalleryRow[];
}

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const STYLE = `
  body { font: 15px/1.5 system-ui, sans-serif; margin: 24px; color: #1f2937; }
  nav { position: sticky; top: 0; background: #fff; padding: 8px 0; display: flex; flex-wrap: wrap; gap: 4px 16px; }
  h2 { margin-top: 40px; } h3 { font-weight: 600; margin: 16px 0 4px; }
  .row { display: flex; gap: 12px; overflow-x: auto; align-items: flex-start; padding-bottom: 8px; }
  figure { margin: 0; flex: none; } figcaption { color: #5b6472; font-size: 12px; }
  img { display: block; height: 320px; border: 1px solid #d7dce3; background: #fff; }
  img.svg { height: auto; }`;

const picture = (file: string): string =>
  `<figure><a href="${escaped(file)}"><img loading="lazy"${file.endsWith(".svg") ? ' class="svg"' : ""} src="${escaped(file)}" alt=""></a>` +
  `<figcaption>${escaped(file)}</figcaption></figure>`;

/** A page to look through all pictures; each opens in full. */
export const indexPage = (sections: readonly GallerySection[]): string => {
  const id = (title: string): string => title.replace(/\W+/g, "-");
  const links = sections.map(({ title }) => `<a href="#${id(title)}">${escaped(title)}</a>`).join("");
  const body = sections
    .map(({ title, rows }) => {
      const shown = rows
        .map((row) => `<h3>${escaped(row.title)}</h3><div class="row">${row.pictures.map(picture).join("")}</div>`)
        .join("");
      return `<section id="${id(title)}"><h2>${escaped(title)}</h2>${shown}</section>`;
    })
    .join("");
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Gallery</title><style>${STYLE}</style><h1>Gallery</h1><nav>${links}</nav>${body}</html>`;
};
