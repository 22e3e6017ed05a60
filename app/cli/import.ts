import { addDocuments, BATCH, type CorpusDocument, type Store } from "#corpus";
import { bundleIn } from "./bundle";
import type { Session } from "./command";
import { inputsOf, nameOf } from "./inputs";
import { problemOf } from "./problem";
import { read } from "./read";
import { withNewStore } from "./store";
import { type Tally, tally } from "./tally";

/** Takes the documents of the session into the corpus, and says how many, as it goes and at the end. */
export const run = (session: Session): Promise<void> =>
  withNewStore(session, async (store) => {
    const counted = tally(session);
    for (const path of session.paths) {
      const bundle = await bundleIn(store, path, session);
      if (bundle) for await (const taken of bundle) counted.add(taken);
      else for await (const batch of batches(documentsIn(path, session))) add(store, batch, session, counted);
    }
    counted.end();
  });

function add(store: Store, batch: readonly CorpusDocument[], session: Session, counted: Tally): void {
  for (const added of addDocuments(store, batch, { update: session.settings.update })) counted.add(added);
}

async function* documentsIn(
  path: string,
  { settings, stdin, fail }: Session,
): AsyncGenerator<CorpusDocument> {
  for await (const input of inputsOf([path], settings.input, stdin)) {
    let document: CorpusDocument;
    try {
      document = read(input);
    } catch (error) {
      fail(problemOf(error, nameOf(input)));
      continue;
    }
    yield document;
  }
}

async function* batches<Item>(items: AsyncIterable<Item>): AsyncGenerator<readonly Item[]> {
  let batch: Item[] = [];
  for await (const item of items) {
    if (batch.push(item) < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
