import { indicesWithin } from "../shared/spans";
import type { Analysis, Attribution, SourceRow, SourceType, Stance } from "../types";

/** What stands for a source that has no name of its own. */
const authors = "the authors";
const missing = "no source stated";

interface Row {
  readonly name: string;
  type: SourceType;
  readonly attributions: string[];
  readonly words: Set<number>;
  readonly stances: Stance[];
}

/** The name a source is counted under; capitals do not matter. */
export function sourceName({ source }: Attribution): string {
  if (source === null) return missing;
  return source.self ? authors : (source.name ?? source.text);
}

/** Indices of the body words that the attribution's content holds. */
function contentWords({ tokens }: Analysis, { content }: Attribution): readonly number[] {
  return content.spans.flatMap((span) => {
    const [from, to] = indicesWithin(tokens, span);
    return tokens.slice(from, to).flatMap(({ word }, index) => (word ? [from + index] : []));
  });
}

/**
 * One row for each source of each document: its attributions, the body words of their content (each word once, also
 * where contents nest), and the stances of their cues. Sources are told apart by name, whatever its capitals; those of
 * a document come in the order of words given, most first.
 */
export function sourcing(analyses: readonly Analysis[]): readonly SourceRow[] {
  return analyses.flatMap((analysis) => {
    const rows = new Map<string, Row>();
    for (const attribution of analysis.attributions) {
      const name = sourceName(attribution);
      const type = attribution.source?.type ?? "vague";
      const row = rows.get(name.toLowerCase()) ?? {
        name,
        type,
        attributions: [],
        words: new Set(),
        stances: [],
      };
      row.attributions.push(attribution.id);
      for (const index of contentWords(analysis, attribution)) row.words.add(index);
      if (attribution.cue) row.stances.push(attribution.cue.stance);
      rows.set(name.toLowerCase(), row);
    }
    return [...rows.values()]
      .map((row) => ({ ...row, document: analysis.document.id, words: row.words.size }))
      .sort((a, b) => b.words - a.words);
  });
}
