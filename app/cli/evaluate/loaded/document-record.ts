import type { Analysis, Document, LoadedTerm } from "#analysis";
import { type AgreementCounts, agreementCounts, agreementFigures } from "./agreement";
import type { CoderMark } from "./coder-marks";
import { type FoundCounts, foundCounts, foundFigures, lexiconMarks, termMarks } from "./found";
import { placesOf } from "./places";
import { sum } from "./sum";

/** What is counted in one document, or in several together; all that is kept of them. */
export interface DocumentCounts {
  readonly coders: AgreementCounts;
  readonly program: FoundCounts;
  readonly lexicon: FoundCounts;
}

export type DocumentFigures = ReturnType<typeof documentFigures>;
export type DocumentRecord = ReturnType<typeof documentRecordOf>;

/** Counts how the coders agree and what the program found. */
export function countDocument(
  document: Document,
  [first, second]: readonly [readonly CoderMark[], readonly CoderMark[]],
  terms: readonly LoadedTerm[],
): DocumentCounts {
  const [marks, places] = [[...first, ...second], placesOf(first, second)];
  return {
    coders: agreementCounts(document, first, second),
    program: foundCounts(marks, places, termMarks(terms)),
    lexicon: foundCounts(marks, places, lexiconMarks(terms)),
  };
}

/** The record of a folder of documents: who was measured, the figures of each document and of all as one. */
export function documentRecordOf(
  counted: readonly { readonly document: string; readonly counts: DocumentCounts }[],
  { version, lexicon }: Pick<Analysis["analyser"], "version" | "lexicon">,
) {
  const all = counted
    .map(({ counts }) => counts)
    .reduce((sums, counts) => ({
      coders: sum(sums.coders, counts.coders),
      program: sum(sums.program, counts.program),
      lexicon: sum(sums.lexicon, counts.lexicon),
    }));
  return {
    analyser: { version, lexicon },
    documents: counted.map(({ document, counts }) => ({ document, ...documentFigures(counts) })),
    all: documentFigures(all),
  };
}

const documentFigures = ({ coders, program, lexicon }: DocumentCounts) => ({
  coders: agreementFigures(coders),
  program: foundFigures(program),
  lexicon: foundFigures(lexicon),
});
