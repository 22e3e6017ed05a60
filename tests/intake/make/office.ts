import { strToU8, zipSync } from "fflate";

const W =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml";
/** The time of every part: a file made twice is the same. */
const MTIME = "2024-01-01T00:00:00Z";

/** A paragraph of WordprocessingML. */
export const p = (words: string, style = ""): string =>
  `<w:p>${style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ""}${words.startsWith("<") ? words : r(words)}</w:p>`;

/** A run of words. */
export const r = (words: string): string => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;

/** A Word file of these parts: the body's paragraphs and, by name, other parts' content. */
export function docx(
  body: string,
  more: Readonly<
    Partial<Record<"footnotes" | "endnotes" | "comments" | "header1" | "footer1" | "core", string>>
  > = {},
): Uint8Array {
  const kinds = { header1: "header", footer1: "footer" } as const;
  const parts = Object.keys(more).filter((name) => name !== "core");
  const kind = (name: string): string => kinds[name as keyof typeof kinds] ?? name;
  const roots = { header: "hdr", footer: "ftr" } as const;
  const root = (name: string): string => roots[kind(name) as keyof typeof roots] ?? name;
  const files: Record<string, string> = {
    "[Content_Types].xml": `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${WORD}.document.main+xml"/>${parts.map((name) => `<Override PartName="/word/${name}.xml" ContentType="${WORD}.${kind(name)}+xml"/>`).join("")}</Types>`,
    "_rels/.rels": `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${TYPE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/_rels/document.xml.rels": `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${parts.map((name, at) => `<Relationship Id="rId${at + 1}" Type="${TYPE}/${kind(name)}" Target="${name}.xml"/>`).join("")}</Relationships>`,
    "word/document.xml": `${XML}<w:document ${W}><w:body>${body}<w:sectPr/></w:body></w:document>`,
    ...Object.fromEntries(
      parts.map((name) => [
        `word/${name}.xml`,
        `${XML}<w:${root(name)} ${W}>${more[name as keyof typeof more]}</w:${root(name)}>`,
      ]),
    ),
  };
  if (more.core) {
    files["docProps/core.xml"] =
      `${XML}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">${more.core}</cp:coreProperties>`;
  }
  return zipped(files);
}

/** An OpenDocument text: the content of `office:text`, of `office:meta` and of the page's header. */
export function odt(text: string, meta = "", header = "", manifest = ""): Uint8Array {
  const ns =
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"';
  return zipped({
    mimetype: "application/vnd.oasis.opendocument.text",
    "content.xml": `${XML}<office:document-content ${ns}><office:body><office:text>${text}</office:text></office:body></office:document-content>`,
    "meta.xml": `${XML}<office:document-meta ${ns}><office:meta>${meta}</office:meta></office:document-meta>`,
    "styles.xml": `${XML}<office:document-styles ${ns}><office:master-styles><style:master-page><style:header>${header}</style:header></style:master-page></office:master-styles></office:document-styles>`,
    "META-INF/manifest.xml": `${XML}<manifest>${manifest}</manifest>`,
  });
}

const zipped = (files: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, words]) => [
        name,
        [strToU8(words), { level: name === "mimetype" ? 0 : 6, mtime: MTIME }],
      ]),
    ),
  );
