/** Elements by their local name, whatever prefix they carry. */
export const elements = (within: Document | Element, ...names: string[]): Element[] =>
  names.flatMap((name) => [...within.getElementsByTagNameNS("*", name)]);

export const attribute = (element: Element, name: string): string => element.getAttribute(name) ?? "";

/** How a message names an element: its tag and what identifies it. */
export const nameOf = (element: Element): string => `${element.localName}${element.id === "" ? "" : ` "${element.id}"`}`;
