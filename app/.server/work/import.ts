import { type CorpusDocument, told } from "#corpus";
import { type GivenColumns, type IntakeItem, itemsOf, type Source } from "#corpus/sources";
import { type Claim, importItems, type Store, uploadsOf } from "#corpus/store";

/** What an import was asked to read and how: the input of its job, beside the uploads. */
export interface ImportInput {
  /** Web addresses: of pages, feeds, sitemaps or files. */
  readonly urls?: readonly string[];
  readonly pasted?: { readonly text: string; readonly title?: string };
  /** Said by whoever asked, of all documents of the import; what is left out is read from each. */
  readonly known?: Partial<Pick<CorpusDocument, "outlet" | "genre" | "date" | "event" | "licence">>;
  /** Which column of a table holds what; guessed if left out. */
  readonly columns?: GivenColumns;
  /** Whether the pages of rows that have an address and no text are fetched. */
  readonly fetchRows?: boolean;
  /** Whether a document that differs from the one of its id becomes a new version of it. */
  readonly update?: boolean;
}

/** Takes in what an import was asked for; each item that fails is reported by its name and the rest goes on. */
export const importSources = (store: Store, claim: Claim): Promise<boolean> => {
  const input = claim.job.input as ImportInput;
  return importItems(store, claim, itemsIn(store, claim.job.id, input), { update: input.update ?? false });
};

async function* itemsIn(store: Store, job: number, input: ImportInput): AsyncGenerator<IntakeItem> {
  const { known = {}, columns, fetchRows = false } = input;
  const options = { fetchRows, ...(columns && { columns }) };
  for (const source of sourcesOf(store, job, input)) {
    for await (const item of itemsOf(source, options))
      yield "problem" in item ? item : { ...item, document: told(item.document, known) };
  }
}

function* sourcesOf(store: Store, job: number, { urls = [], pasted }: ImportInput): Generator<Source> {
  if (pasted) yield { kind: "text", ...pasted };
  for (const url of urls) yield { kind: "url", url };
  for (const { name, path } of uploadsOf(store, job)) yield { kind: "file", path, name };
}
