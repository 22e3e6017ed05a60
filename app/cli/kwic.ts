import { stringify } from "csv-stringify/sync";
import { kwicFinder, orderedLines, QueryError, sampler } from "#analysis";
import { type Session, UsageError } from "./command";
import { kwicColumns, kwicRecord, kwicRow, kwicText, type TracedLine } from "./kwic-lines";
import { visible } from "./output";
import { productsOf } from "./products";

/** What was searched so far. */
interface Count {
  lines: number;
  documents: number;
  searched: number;
}

/**
 * Prints every place of the session's documents that has the term, with its context, and says how many there are. In
 * the order of the documents each is printed as soon as it is read; to sort or draw a sample lines are held, not texts.
 */
export async function run(session: Session): Promise<void> {
  const { format, order, sample, seed } = session.settings;
  const count: Count = { lines: 0, documents: 0, searched: 0 };
  const found = linesOf(session, count);
  if (format === "csv") await session.write(stringify([[...kwicColumns]]));
  const print = (line: TracedLine) => session.write(printed[format as keyof typeof printed](line));
  if (order === "document" && sample === null) for await (const line of found) await print(line);
  else {
    const lines = await held(found, sample, seed);
    for (const line of orderedLines(lines, order)) await print(line);
  }
  session.say(summary(count, sample, seed));
}

const printed = {
  text: (line: TracedLine) => `${visible(kwicText(line))}\n`,
  ndjson: (line: TracedLine) => `${JSON.stringify(kwicRecord(line))}\n`,
  csv: (line: TracedLine) => stringify([kwicRow(line)]),
} as const;

/** The lines of all documents in their order. Throws a `UsageError` where the term asks for nothing. */
async function* linesOf(session: Session, count: Count): AsyncGenerator<TracedLine> {
  const find = finderOf(session);
  for await (const analysis of productsOf("analysis", session)) {
    const lines = find(analysis);
    if (!lines) continue;
    count.searched += 1;
    count.lines += lines.length;
    if (lines.length > 0) count.documents += 1;
    for (const line of lines) yield { ...line, analyser: analysis.analyser };
  }
}

function finderOf({ settings: { term, voice, context, filters } }: Session) {
  const outlets = filters.outlets?.flatMap((outlet) => outlet ?? []);
  try {
    return kwicFinder(term, {
      context,
      ...(voice === null ? {} : { voices: [voice] }),
      ...(outlets ? { outlets } : {}),
    });
  } catch (error) {
    if (error instanceof QueryError) throw new UsageError(error.message);
    throw error;
  }
}

/** The lines, or a sample of them; copied, since their words would else keep the whole texts in memory. */
async function held(
  lines: AsyncIterable<TracedLine>,
  sample: number | null,
  seed: number,
): Promise<readonly TracedLine[]> {
  const drawn = sampler<TracedLine>(sample ?? Number.POSITIVE_INFINITY, seed);
  for await (const line of lines) drawn.add(structuredClone(line));
  return drawn.items();
}

function summary({ lines, documents, searched }: Count, sample: number | null, seed: number): string {
  const all = `${lines} ${lines === 1 ? "line" : "lines"} in ${documents} of ${searched} ${searched === 1 ? "document" : "documents"}`;
  return sample === null || sample >= lines ? all : `${all}; a random sample of ${sample}, seed ${seed}`;
}
