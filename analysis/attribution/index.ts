import { isAuthored } from "../shared/authored";
import type { Attribution, Reading } from "../types";
import { blocks } from "./blocks";
import { candidatesIn, rated } from "./candidates";
import { isCommanded } from "./commanded";
import { withContinued } from "./continued";
import { cueLevels } from "./cue-levels";
import { firstReading } from "./first-reading";
import { models } from "./models";
import { withNested } from "./nested";
import { nest } from "./nesting";
import type { Range } from "./range";
import type { Relation } from "./relation";
import { resolveSources } from "./resolve";
import { select } from "./select";
import { type Sheet, sheetOf } from "./sheet";
import { withSubjects } from "./source-subject";
import { structures, withStructures } from "./structures";
import { withUnclaimed } from "./unclaimed";
import { withWholeClauses } from "./whole-clause";
import { withWholeLists } from "./whole-list";

/** From this level of the cue counts on, a content may hold a relation of its own. */
const LIKELY_CUE = 6;

/**
 * Attribution relations (source, cue, content). A first reading says of every word how likely it belongs to a source,
 * a cue or a content; a second one reads around each possible cue; then bounds, confidence and choice; then what
 * layout states, quotations that go on, and relations within contents; then one name per source. The weights were
 * learned from PolNeAR's coders. Ids a1, a2, … in text order of the content.
 */
export function attribution(
  reading: Pick<Reading, "document" | "tokens" | "quotations">,
): readonly Attribution[] {
  const { document, tokens } = reading;
  const sheet = sheetOf(reading);
  const cueLevel = cueLevels(sheet.tokens);
  const authored = isAuthored(document);
  const found = relationsIn(sheet, cueLevel);
  const outer = found.filter((relation) => !isCommanded(sheet, relation, authored));
  const mayHold = ([from, to]: Range) => cueLevel.subarray(from, to).some((level) => level >= LIKELY_CUE);
  const all = withNested(outer, tokens, mayHold, (range) => moved(stretch(reading, range), range[0]));
  const inOrder = [...all].sort((a, b) => firstToken(a) - firstToken(b) || lastToken(b) - lastToken(a));
  return nest(resolveSources(document, sheet, inOrder));
}

/** The relations of a text, none within another. */
function relationsIn(sheet: Sheet, cueLevel: Uint8Array): readonly Relation[] {
  const weights = models();
  const { scores, contents } = firstReading(weights.first, sheet, cueLevel);
  const view = { sheet, scores, cueLevel };
  const candidates = candidatesIn(weights.second, view);
  const chosen = select(rated(weights, view, candidates), scores, sheet);
  const stated = [...structures(sheet), ...blocks(sheet, scores, cueLevel)];
  const spoken = withContinued(withStructures(chosen, stated, sheet.length), contents, sheet);
  const whole = withWholeLists(withWholeClauses(spoken, sheet), sheet);
  return withUnclaimed(withSubjects(whole, sheet), contents, scores, sheet);
}

/** The relations of a stretch read as a text of its own: quotation marks around it are left out. */
function stretch(
  { document, tokens, quotations }: Pick<Reading, "document" | "tokens" | "quotations">,
  [from, to]: Range,
) {
  const part = tokens.slice(from, to);
  const [start, end] = [part[0]?.span.start ?? 0, part.at(-1)?.span.end ?? 0];
  const within = quotations.filter(({ span }) => span.start >= start && span.end <= end);
  const sheet = sheetOf({ document, tokens: part, quotations: within }, from);
  return relationsIn(sheet, cueLevels(sheet.tokens));
}

const moved = (relations: readonly Relation[], by: number): readonly Relation[] => {
  const move = ([from, to]: Range): Range => [from + by, to + by];
  return relations.map((relation) => ({
    ...relation,
    source: relation.source.map(move),
    cue: relation.cue && move(relation.cue),
    head: relation.head + by,
    content: relation.content.map(move),
  }));
};

const firstToken = ({ content }: Relation): number => content[0]?.[0] ?? 0;
const lastToken = ({ content }: Relation): number => content.at(-1)?.[1] ?? 0;
