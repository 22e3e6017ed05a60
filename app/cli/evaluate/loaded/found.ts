import type { LoadedTerm, Span, Voice } from "#analysis";
import type { CoderMark } from "./coder-marks";
import type { Place } from "./places";
import { type Portion, portion } from "./portion";
import { closest, touchesAny } from "./stretches";

/** A stretch that the program marks. */
export interface ProgramMark {
  readonly span: Span;
  readonly category: string;
  readonly voice: Voice;
}

/** What of the coders' marks the program found in a document. */
export interface FoundCounts {
  readonly marked: number;
  /** Marks of the program that share a character with one of a coder. */
  readonly touching: number;
  readonly surePlaces: number;
  readonly surePlacesFound: number;
  readonly places: number;
  readonly placesFound: number;
  /** Marks of coders that the program found, and those that it gave the same voice or category. */
  readonly found: number;
  readonly sameVoice: number;
  readonly sameCategory: number;
}

/** Every figure is better when higher. */
export interface FoundFigures {
  readonly marked: number;
  /** Marks of the program that share a character with one of either coder. */
  readonly precision: Portion;
  /** Places that both coders marked, one of them at least as sure, and that the program found. */
  readonly recallSure: Portion;
  /** Places that either coder marked and the program found. */
  readonly recall: Portion;
  /** Of the found marks of coders, each counted, those with the coder's voice and category. */
  readonly voice: Portion;
  readonly category: Portion;
}

/** The marked terms. */
export const termMarks = (terms: readonly LoadedTerm[]): readonly ProgramMark[] => terms;

/** What the lexicon alone marks: the parts of terms that an entry lists. */
export const lexiconMarks = (terms: readonly LoadedTerm[]): readonly ProgramMark[] =>
  terms.flatMap(({ parts, voice }) =>
    parts.flatMap(({ span, category, tier }) => (tier === "lexicon" ? [{ span, category, voice }] : [])),
  );

/**
 * Counts what the program found. Of several marks of the program that touch a coder's, the one that shares most counts.
 * @param marks of both coders
 * @param places the same marks by place
 */
export function foundCounts(
  marks: readonly CoderMark[],
  places: readonly Place[],
  program: readonly ProgramMark[],
): FoundCounts {
  const spans = program.map(({ span }) => span);
  const found = (some: readonly Place[]): number => some.filter(({ span }) => touchesAny(span, spans)).length;
  const pairs = marks.flatMap((mark) => {
    const ours = closest(mark.span, program, ({ span }) => span);
    return ours ? [{ mark, ours }] : [];
  });
  const sure = places.filter((place) => place.sure && place.both);
  const coded = marks.map(({ span }) => span);
  return {
    marked: program.length,
    touching: spans.filter((span) => touchesAny(span, coded)).length,
    surePlaces: sure.length,
    surePlacesFound: found(sure),
    places: places.length,
    placesFound: found(places),
    found: pairs.length,
    sameVoice: pairs.filter(({ mark, ours }) => mark.voice === ours.voice).length,
    sameCategory: pairs.filter(({ mark, ours }) => mark.category === ours.category).length,
  };
}

export const foundFigures = (counts: FoundCounts): FoundFigures => ({
  marked: counts.marked,
  precision: portion(counts.touching, counts.marked),
  recallSure: portion(counts.surePlacesFound, counts.surePlaces),
  recall: portion(counts.placesFound, counts.places),
  voice: portion(counts.sameVoice, counts.found),
  category: portion(counts.sameCategory, counts.found),
});
