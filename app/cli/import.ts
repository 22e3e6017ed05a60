import type { CorpusDocument } from "#corpus";
import { isWebAddress } from "#corpus/sources";
import { addDocuments, BATCH, type Store, startJob } from "#corpus/store";
import { isTakenAsBundle } from "./bundle";
import type { Session } from "./command";
import { inputsOf, nameOf } from "./inputs";
import { problemOf } from "./problem";
import { read } from "./read";
import { isSource, itemsAt } from "./sources";
import { withNewStore } from "./store";
import { type Tally, tally } from "./tally";

/**
 * Takes the documents of the session into the corpus, says how many, as it goes and at the end, and asks for what is new
 * to be analysed by whichever program serves the corpus.
 */
export const run = (session: Session): Promise<void> =>
  withNewStore(session, async (store) => {
    const counted = tally(session);
    for (const path of session.paths) {
      if (await isTakenAsBundle(store, path, counted)) continue;
      for await (const batch of batchesOf(path, session, counted)) add(store, batch, session, counted);
    }
    if (counted.end() === 0) return;
    startJob(store, "analyse");
    session.say("their analysis waits for the program: one that runs begins at once, npm start does later");
  });

function add(store: Store, batch: readonly CorpusDocument[], session: Session, counted: Tally): void {
  for (const added of addDocuments(store, batch, { update: session.settings.update })) counted.add(added);
}

/** The documents of an operand, as many at a time as are written at once; pages that are fetched one by one. */
async function* batchesOf(
  path: string,
  session: Session,
  counted: Tally,
): AsyncGenerator<readonly CorpusDocument[]> {
  const fetches = isWebAddress(path) || session.settings.fetchRows;
  const documents = (await isSource(path, session))
    ? documentsAt(path, session, counted)
    : documentsIn(path, session);
  yield* batches(documents, fetches ? 1 : BATCH);
}

async function* documentsAt(path: string, session: Session, counted: Tally): AsyncGenerator<CorpusDocument> {
  for await (const item of itemsAt(path, session)) {
    if ("document" in item) yield item.document;
    else counted.add({ problem: item.problem });
  }
}

async function* documentsIn(
  path: string,
  { settings, stdin, fail }: Session,
): AsyncGenerator<CorpusDocument> {
  for await (const input of inputsOf([path], settings.input, stdin)) {
    let document: CorpusDocument;
    try {
      document = await read(input);
    } catch (error) {
      fail(problemOf(error, nameOf(input)));
      continue;
    }
    yield document;
  }
}

async function* batches<Item>(items: AsyncIterable<Item>, size: number): AsyncGenerator<readonly Item[]> {
  let batch: Item[] = [];
  for await (const item of items) {
    if (batch.push(item) < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
