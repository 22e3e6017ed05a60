import type { Alignment } from "./alignment";
import type { Score } from "./analysis";
import type { SourceType, Stance } from "./attribution";
import type { Span } from "./document";
import type { Agency, Voice } from "./marks";

/** How typical a term is of one document against the others (log-odds ratio with informative Dirichlet prior). */
export interface Keyness {
  readonly document: string;
  readonly term: string;
  readonly logOdds: number;
  readonly z: number;
  /** Raw occurrences here and in the other documents. */
  readonly count: number;
  readonly elsewhere: number;
  readonly words: number;
  readonly wordsElsewhere: number;
}

/** Whether documents are compared one by one, or those of each outlet together. */
export type GroupBy = "document" | "outlet";

/** What keyness counts: content words by lemma, or pairs of neighbouring ones. */
export type CountedTerms = "words" | "bigrams";

/** How typical a term is of one group of documents against all the other groups; `group` is its document or outlet. */
export interface GroupKeyness extends Omit<Keyness, "document"> {
  readonly group: string;
}

/** How typical an entry of the word list is of one document against the others, and where it stands there. */
export interface LoadedKeyness extends Omit<Keyness, "term"> {
  readonly entry: string;
  /** Ids of the loaded terms it stands in. */
  readonly marks: readonly string[];
}

/** One mention of a referent in one of several documents. */
export interface NamingMention {
  readonly document: string;
  readonly mark: string;
  readonly span: Span;
  readonly voice: Voice;
}

/** One label of one referent in one document. */
export interface NamingRow {
  readonly referent: string;
  readonly label: string;
  readonly document: string;
  readonly mentions: readonly Omit<NamingMention, "document">[];
  /** Of all mentions that the document makes of the referent. */
  readonly share: Score;
}

/** One label of one referent in a document or outlet. */
export interface NamingUse extends Omit<NamingRow, "document" | "mentions"> {
  readonly group: string;
  readonly mentions: readonly NamingMention[];
}

/** A cue word that introduces a source, and the attributions in which it does, as `document#attribution`. */
export interface SourceCue {
  readonly lemma: string;
  readonly stance: Stance;
  readonly attributions: readonly string[];
}

/** How much room one source gets in one document. */
export interface SourceRow {
  readonly document: string;
  readonly name: string;
  readonly type: SourceType;
  readonly attributions: readonly string[];
  /** Words of content attributed to it. */
  readonly words: number;
  /** The same as a share of the body words. */
  readonly share: Score;
  readonly stances: readonly Stance[];
  readonly cues: readonly SourceCue[];
}

/** A type of source, the authors themselves, or none stated. */
export type SourceKind = SourceType | "authors" | "unstated";

/** A stance as a share of the attributions that have a cue. */
export interface StanceShare {
  readonly stance: Stance;
  readonly share: Score;
}

/** How a document or outlet sources. Shares of attributions and of body words; marks are `document#attribution`. */
export interface Sourcing {
  readonly group: string;
  readonly documents: readonly string[];
  /** Attributions whose source is vague or not stated. */
  readonly vague: Score;
  /** Every kind, also those without an attribution. */
  readonly kinds: readonly {
    readonly kind: SourceKind;
    readonly attributions: Score;
    readonly words: Score;
  }[];
  readonly stances: readonly StanceShare[];
  /** By words given to them, most first. */
  readonly sources: readonly {
    readonly name: string;
    readonly type: SourceType;
    readonly attributions: Score;
    readonly words: Score;
    /** Those that occur. */
    readonly stances: readonly StanceShare[];
    readonly cues: readonly SourceCue[];
  }[];
}

/** How often an action stands in one voice with its agent named, elsewhere or absent. */
export interface AgencyCell {
  readonly agent: Agency["agent"];
  readonly voice: Voice;
  readonly count: number;
  readonly passages: readonly {
    readonly document: string;
    readonly mark: string;
    readonly span: Span;
    readonly agent: Agency["agent"];
    readonly voice: Voice;
  }[];
}

/** How one document or outlet tells one action. */
export interface AgencyRow {
  readonly action: string;
  readonly group: string;
  readonly count: number;
  /** The share without an agent in the sentence; marks are `document#agency`. */
  readonly absent: Score;
  /** Those that occur. */
  readonly cells: readonly AgencyCell[];
}

export interface Comparison {
  readonly documents: readonly string[];
  readonly alignments: readonly Alignment[];
  readonly keyness: readonly Keyness[];
  /** Words that the others have and a document lacks, or has notably seldom. */
  readonly absent: readonly Keyness[];
  readonly loadedKeyness: readonly LoadedKeyness[];
  readonly naming: readonly NamingRow[];
  readonly sources: readonly SourceRow[];
  /** The sourcing of each document as a whole. */
  readonly sourcing: readonly Sourcing[];
  readonly agency: readonly AgencyRow[];
  /** What must be known before the numbers are compared: "genre differs: …". */
  readonly comparability: readonly string[];
}
