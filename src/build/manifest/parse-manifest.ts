import { JSDOM } from "jsdom";

/** The manifest as a document; text that is not well-formed XML is refused with the parser's message. */
export const parseManifest = (xml: string): Document => new JSDOM(xml, { contentType: "text/xml" }).window.document;
