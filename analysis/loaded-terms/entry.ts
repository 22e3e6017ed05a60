import type { PartOfSpeech } from "../types";

/** What must (`only…`) or must not (`not…`) stand directly beside a match, as lists of pattern words. */
export interface Conditions {
  readonly onlyAfter?: readonly string[];
  readonly onlyBefore?: readonly string[];
  readonly notAfter?: readonly string[];
  readonly notBefore?: readonly string[];
}

/** One sense of one word or phrase, as the lexicon lists it. */
export interface Entry extends Conditions {
  readonly id: string;
  /** In the pattern language of lexicon/README.md. */
  readonly pattern: string;
  readonly category: string;
  /** 1 often descriptive, 2 mostly judging, 3 judging wherever it stands. */
  readonly strength: 1 | 2 | 3;
  /** A plainer wording, or `null` where there is none. */
  readonly neutral: string | null;
  /** How two sides see the word, or `null` where its loading is not in dispute. */
  readonly contested: { readonly views: readonly string[] } | null;
  /** Why the entry is listed. */
  readonly note: string;
  readonly source: { readonly id: string; readonly section?: string };
  /** A sentence that the entry matches. */
  readonly example: string;
}

/** A kind of loading. */
export interface Category {
  readonly id: string;
  readonly name: string;
  readonly definition: string;
  /** What every entry of the category must give the reader beside the note. */
  readonly requires: "neutral" | "contested" | "either" | null;
  readonly source: { readonly id: string; readonly section?: string };
}

/** A publication that entries and categories cite. */
export interface LexiconSource {
  readonly id: string;
  readonly title: string;
  readonly author: string;
  readonly year: number | null;
  readonly url: string | null;
  /** Where it appeared, or how to find it. */
  readonly note: string;
}

/** A named list of words that patterns and conditions use as `@id`. */
export interface WordSet {
  readonly id: string;
  readonly words: readonly string[];
  readonly note: string;
  readonly source: { readonly id: string; readonly section?: string };
}

/** Asks one word of the text: its form or lemma, its part of speech, or both; neither means any word. */
export interface WordTest {
  readonly word: string | null;
  readonly pos: PartOfSpeech | null;
}
