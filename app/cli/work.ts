import { type Analysis, analyse } from "#analysis";
import type { CorpusDocument } from "#corpus";
import { type Input, nameOf } from "./inputs";
import { faultOf, problemOf } from "./problem";
import { read } from "./read";
import { recordOf } from "./record";
import { reportOf } from "./report";
import { type Row, rowsOf } from "./rows";

/** What can be made of one document. */
export interface Products {
  /** A line of JSON. */
  readonly record: string;
  /** The same without the document's text. */
  readonly "record without text": string;
  /** Words for people. */
  readonly report: string;
  /** Its scores. */
  readonly rows: readonly Row[];
  readonly analysis: Analysis;
  /** The document itself, as taken in. */
  readonly document: CorpusDocument;
}

/** What became of one input: the product, or why there is none. */
export type Outcome<Product extends keyof Products> =
  | { readonly product: Products[Product] }
  | { readonly problem: string };

const makers: {
  readonly [Product in keyof Products]: (document: CorpusDocument) => Products[Product];
} = {
  record: (document) => JSON.stringify(recordOf(analyse(document), document)),
  "record without text": (document) => {
    const { text: _, ...record } = recordOf(analyse(document), document);
    return JSON.stringify(record);
  },
  report: (document) => reportOf(analyse(document)),
  rows: (document) => rowsOf(analyse(document)),
  analysis: (document) => analyse(document),
  document: (document) => document,
};

/** Reads the document of an input and makes the product of it. Never throws. */
export async function work<Product extends keyof Products>(
  input: Input,
  product: Product,
): Promise<Outcome<Product>> {
  let document: CorpusDocument;
  try {
    document = await read(input);
  } catch (error) {
    return { problem: problemOf(error, nameOf(input)) };
  }
  try {
    return { product: makers[product](document) };
  } catch (error) {
    return { problem: faultOf(error, nameOf(input)) };
  }
}
