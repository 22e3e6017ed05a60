import { isRead } from "../shared/read";
import { wilsonScore } from "../shared/statistics";
import type { Analysis, GroupBy, Score, SourceKind, Sourcing, Stance } from "../types";
import { type Group, groupsOf, whyUnread } from "./grouping";
import { cuesOf, type Given, givenIn, heldWords, idOf, kindOf, sourcesOf } from "./sources";
import { wordShares } from "./word-shares";

const kinds: readonly SourceKind[] = [
  "person",
  "organisation",
  "collective",
  "document",
  "vague",
  "unstated",
  "authors",
];

const stances: readonly Stance[] = [
  "neutral",
  "distancing",
  "endorsing",
  "condemning",
  "directive",
  "attitude",
  "intention",
];

/**
 * How each document or outlet sources: kinds of sources by attributions and by words given to them, the share of vague
 * or missing ones, the stances of the cues, and the same for every source. Each number names the attributions it
 * counts, as `document#attribution`.
 */
export const sourcingTable = (analyses: readonly Analysis[], by: GroupBy = "document"): readonly Sourcing[] =>
  groupsOf(analyses, by).map(sourcingOf);

function sourcingOf({ id, analyses: all }: Group): Sourcing {
  const unread = whyUnread(all);
  const analyses = all.filter(({ document }) => isRead(document));
  const given = givenIn(analyses);
  const sources = sourcesOf(given);
  const byKind = kinds.map((kind) => given.filter(({ attribution }) => kindOf(attribution) === kind));
  const words = wordShares(
    analyses,
    [...byKind, ...sources.map((source) => source.given)].map((part) => ({
      held: heldWords(part),
      marks: part.map(idOf),
    })),
    unread,
  );
  const vague = given.filter(
    ({ attribution }) => attribution.source === null || attribution.source.type === "vague",
  );
  return {
    group: id,
    documents: all.map(({ document }) => document.id),
    vague: partOf(vague, given, unread),
    kinds: kinds.map((kind, index) => ({
      kind,
      attributions: partOf(byKind[index] ?? [], given, unread),
      words: words[index] as Score,
    })),
    stances: stancesOf(given, unread),
    sources: sources
      .map((source, index) => ({
        name: source.name,
        type: source.type,
        attributions: partOf(source.given, given, unread),
        words: words[kinds.length + index] as Score,
        stances: stancesOf(source.given, unread).filter(({ share }) => share.count > 0),
        cues: cuesOf(source.given, idOf),
      }))
      .sort((a, b) => b.words.count - a.words.count),
  };
}

const partOf = (part: readonly Given[], all: readonly Given[], unread: string | null): Score =>
  wilsonScore(part.map(idOf), all.length, unread ?? "no attribution found");

/** Each stance as a share of the attributions that have a cue. */
function stancesOf(given: readonly Given[], unread: string | null): Sourcing["stances"] {
  const cued = given.filter(({ attribution }) => attribution.cue !== null);
  return stances.map((stance) => ({
    stance,
    share: wilsonScore(
      cued.filter(({ attribution }) => attribution.cue?.stance === stance).map(idOf),
      cued.length,
      unread ?? "no cue found",
    ),
  }));
}
