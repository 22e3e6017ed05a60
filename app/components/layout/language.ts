/** What the element of a text in another language than the page's says of it. */
export interface TextLanguage {
  /** BCP 47 tag. */
  readonly lang: string;
  readonly dir: "ltr" | "rtl";
}

/** Something to know before reading on. */
export interface NoticeView {
  readonly lead: string;
  readonly text: string;
}
