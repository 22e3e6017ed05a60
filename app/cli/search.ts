import { type Context, everyHit, type Scope, unreadBy } from "#corpus/store";
import type { Session } from "./command";
import { visible } from "./output";
import { pair } from "./spans";
import { withStore } from "./store";

/** Prints every place of the corpus that has what is looked for, and says how many there are and what was not searched. */
export const run = (session: Session): Promise<void> =>
  withStore(session, async (store) => {
    const { format } = session.settings;
    const scope = await scopeOf(session);
    const [query = ""] = session.paths;
    const line = format === "text" ? textLine : jsonLine;
    let documents = 0;
    let places = 0;
    for (const { id, findings, contexts } of everyHit(store, query, scope)) {
      documents += 1;
      places += findings;
      for (const context of contexts) await session.write(`${line(id, context)}\n`);
    }
    session.say(
      `${places} ${places === 1 ? "place" : "places"} in ${documents} ${documents === 1 ? "document" : "documents"}`,
    );
    const unread = unreadBy(store, scope);
    if (unread > 0) {
      session.say(
        `${unread} ${unread === 1 ? "document is" : "documents are"} not analysed yet and not searched by voice; start the program, which analyses the corpus`,
      );
    }
  });

/** Voices are known by analyses: only a search by voice loads what makes them. */
async function scopeOf({ settings: { filters, voice } }: Session): Promise<Scope> {
  if (voice === null) return filters;
  return { ...filters, inVoice: { voice, edition: (await import("#analysis")).edition() } };
}

const jsonLine = (document: string, { span, text }: Context): string =>
  JSON.stringify({ document, span: pair(span), context: text });

/** The place with its surroundings on one line, in brackets what was found. */
function textLine(document: string, { span, around, text }: Context): string {
  const [start, end] = [span.start - around.start, span.end - around.start];
  const marked = `${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`;
  return visible(`${document} ${span.start}-${span.end}: ${marked.replace(/\s+/g, " ").trim()}`);
}
