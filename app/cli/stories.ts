import {
  type Reuse,
  reuse,
  reusePrints,
  type StoryDocument,
  type StoryFeatures,
  stories,
  storyFeatures,
} from "#analysis";
import type { Session } from "./command";
import { productsOf } from "./products";
import { storyLines } from "./story-lines";

/** Prints the documents of the session grouped by the event they tell of, with what they re-use where asked. */
export async function run(session: Session): Promise<void> {
  const { threshold, reuse: asked } = session.settings;
  const features: StoryFeatures[] = [];
  const texts: StoryDocument[] = [];
  for await (const document of distinct(session)) {
    features.push(storyFeatures(document));
    if (asked) texts.push(document);
  }
  for (const line of storyLines(stories(features, { threshold }), asked ? reuseIn(texts) : null))
    await session.write(`${line}\n`);
}

/** The documents of the session; a second one of the same id is named as failed. */
async function* distinct(session: Session): AsyncGenerator<StoryDocument> {
  const ids = new Set<string>();
  for await (const { id, text, title, date, boilerplate } of productsOf("document", session)) {
    if (ids.has(id))
      session.fail(`two documents have the id "${id}", the second is left out; give it another name`);
    else yield { id, text, title, date, boilerplate };
    ids.add(id);
  }
}

const reuseIn = (documents: readonly StoryDocument[]): Reuse =>
  reuse(documents.map(reusePrints), (index) => documents[index] as StoryDocument);
