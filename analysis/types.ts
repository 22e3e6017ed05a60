/** The words of the field, as types. Names follow the vocabulary of the project; all offsets are UTF-16 code units. */

/** A stretch of the document's one immutable text, half-open: `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type Genre = "report" | "analysis" | "letter" | "statement";

/** A stretch that is kept and shown but not scored: page chrome, licence lines, form fields, datelines. */
export interface Boilerplate {
  readonly span: Span;
  /** Name of the rule that set it apart. */
  readonly rule: string;
  /** Why, in words for a reader. */
  readonly reason: string;
}

/** A text with what is known of it. Unknown is `null`, never a guess. */
export interface Document {
  readonly id: string;
  readonly text: string;
  readonly outlet: string | null;
  readonly title: string | null;
  /** ISO 8601 calendar date, or `null` where neither text nor metadata states it. */
  readonly date: string | null;
  readonly url: string | null;
  readonly genre: Genre | null;
  readonly event: string | null;
  readonly language: string | null;
  readonly licence: string | null;
  /** Where the text itself prints its headline. */
  readonly headline: Span | null;
  readonly boilerplate: readonly Boilerplate[];
}

/** A stretch between blank lines (or lost line breaks), as readers cite it: ¶1, ¶2, … */
export interface Paragraph {
  readonly span: Span;
  /** False where a long paragraph was cut at a sentence end only to be readable. */
  readonly stated: boolean;
  readonly headline: boolean;
}

export interface Sentence {
  readonly span: Span;
  /** Index into the paragraphs. */
  readonly paragraph: number;
}

/** Universal part-of-speech tags (universaldependencies.org/u/pos). */
export type PartOfSpeech =
  | "ADJ"
  | "ADP"
  | "ADV"
  | "AUX"
  | "CCONJ"
  | "DET"
  | "INTJ"
  | "NOUN"
  | "NUM"
  | "PART"
  | "PRON"
  | "PROPN"
  | "PUNCT"
  | "SCONJ"
  | "SYM"
  | "VERB"
  | "X";

export interface Token {
  readonly span: Span;
  /** The token as normalised: straight quotation marks, plain spaces and dashes. */
  readonly text: string;
  /** Lower-case dictionary form. */
  readonly lemma: string;
  readonly pos: PartOfSpeech;
  /** Index into the sentences. */
  readonly sentence: number;
  /** Holds a letter or a digit: what rates count as a word. */
  readonly word: boolean;
}

export type QuotationKind = "direct" | "fragment" | "scare" | "name";

/** A stretch between quotation marks, marks included. */
export interface Quotation {
  readonly id: string;
  readonly span: Span;
  readonly kind: QuotationKind;
  /** False where the closing (or opening) mark is missing and the end was inferred. */
  readonly closed: boolean;
  readonly because: readonly string[];
}

export type AttributionMode = "direct" | "indirect" | "mixed" | "floating";
export type SourceType = "person" | "organisation" | "collective" | "document" | "vague";
export type Stance =
  | "neutral"
  | "distancing"
  | "endorsing"
  | "condemning"
  | "directive"
  | "attitude"
  | "intention";

export interface Source {
  readonly spans: readonly Span[];
  readonly text: string;
  /** The fullest name the document gives this source, or `null` where it stays unnamed. */
  readonly name: string | null;
  readonly type: SourceType;
  /** What a person is ("director of the fund"), as the document states it with the name; `null` where it does not. */
  readonly role: string | null;
  /** True where the authors speak of themselves ("we write to demand"). */
  readonly self: boolean;
}

export interface Cue {
  readonly spans: readonly Span[];
  readonly text: string;
  readonly lemma: string;
  readonly stance: Stance;
}

/** An attribution relation: who (source) is said by which words (cue) to have said what (content). */
export interface Attribution {
  readonly id: string;
  readonly mode: AttributionMode;
  readonly source: Source | null;
  readonly cue: Cue | null;
  readonly content: { readonly spans: readonly Span[] };
  /** Id of the attribution whose content this one stands in. */
  readonly within: string | null;
  /** Between 0 and 1. */
  readonly confidence: number;
  readonly because: readonly string[];
}

/** In whose voice a span stands. `unattributed` means not attributed in the text, nothing more. */
export type Voice = "unattributed" | "self" | "headline" | "indirect" | "direct" | "scare";

/** Words within what others are said to say that the reporting text chose itself. */
export interface Aside {
  readonly span: Span;
  /** The thing a source condemns, which the text names; what an editor put into a quotation. */
  readonly kind: "condemned" | "inserted";
}

export type ClaimVoice = "attributed" | "unattributed" | "self";

/** An assertive clause. */
export interface Claim {
  readonly id: string;
  readonly span: Span;
  readonly voice: ClaimVoice;
  readonly attribution: string | null;
  readonly hedged: boolean;
  readonly evaluative: boolean;
  readonly confidence: number;
  readonly because: readonly string[];
}

/** What makes a loaded term: an entry of the word list, or a word that the scorer suggests. */
export interface LoadedPart {
  readonly span: Span;
  readonly tier: "lexicon" | "suggested";
  /** Id of the lexicon entry, `null` where the part is suggested. */
  readonly entry: string | null;
  readonly category: string;
  readonly strength: 1 | 2 | 3;
}

/** A word or phrase whose connotation judges; category, strength, tier and entry are those of its strongest part. */
export interface LoadedTerm extends LoadedPart {
  readonly id: string;
  readonly text: string;
  readonly voice: Voice;
  /** Calibrated probability that coders mark it: that at least two of five trained ones do. */
  readonly score: number;
  /** In text order; one, or more where neighbouring words make one phrase. */
  readonly parts: readonly LoadedPart[];
  readonly because: readonly string[];
}

/** One mention of a referent that the texts name in several ways. */
export interface Naming {
  readonly id: string;
  readonly span: Span;
  readonly referent: string;
  readonly label: string;
  readonly voice: Voice;
  readonly because: readonly string[];
}

/** How an action names who did it. */
export interface Agency {
  readonly id: string;
  readonly span: Span;
  /** Lemma of the action. */
  readonly verb: string;
  readonly form: "active" | "passive" | "nominal";
  readonly agent: "named" | "elsewhere" | "absent";
  readonly voice: Voice;
  readonly because: readonly string[];
}

/** A number with what it counts: nothing is shown without its count, denominator and interval. */
export interface Score {
  /** `null` where it cannot be measured; then `reason` says why. */
  readonly value: number | null;
  readonly count: number;
  readonly of: number;
  /** 95 % interval, in the unit of the value. */
  readonly interval: readonly [number, number] | null;
  /** Name of the interval's method. */
  readonly method: string;
  /** Ids of the marks that `count` counts. */
  readonly marks: readonly string[];
  readonly reason?: string;
}

export interface Analyser {
  readonly version: string;
  /** SHA-256 of the lexicon and rule data. */
  readonly lexicon: string;
  /** SHA-256 of the text as UTF-8. */
  readonly text: string;
}

/** All that is found in one document. */
export interface Analysis {
  readonly document: Document;
  readonly analyser: Analyser;
  /** Number of body words: the denominator of rates. */
  readonly words: number;
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  readonly quotations: readonly Quotation[];
  readonly attributions: readonly Attribution[];
  readonly claims: readonly Claim[];
  readonly loadedTerms: readonly LoadedTerm[];
  /** Of every sentence the calibrated probability that a trained reader calls it loaded. */
  readonly loadedSentences: readonly number[];
  readonly naming: readonly Naming[];
  readonly agency: readonly Agency[];
  /** By measure id, see `measures`. */
  readonly scores: Readonly<Record<string, Score>>;
}

/** Anything that is drawn in the text and counted. */
export type Mark = Attribution | Claim | LoadedTerm | Quotation | Naming | Agency;

/** Passages of different documents that speak of the same thing. */
export interface Alignment {
  readonly id: string;
  readonly strength: "strong" | "weak";
  readonly label: string;
  readonly passages: readonly { readonly document: string; readonly span: Span }[];
  readonly because: readonly string[];
}

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

/** How typical an entry of the word list is of one document against the others, and where it stands there. */
export interface LoadedKeyness extends Omit<Keyness, "term"> {
  readonly entry: string;
  /** Ids of the loaded terms it stands in. */
  readonly marks: readonly string[];
}

/** One label of one referent in one document. */
export interface NamingRow {
  readonly referent: string;
  readonly label: string;
  readonly document: string;
  readonly mentions: readonly { readonly mark: string; readonly span: Span; readonly voice: Voice }[];
}

/** How much room one source gets in one document. */
export interface SourceRow {
  readonly document: string;
  readonly name: string;
  readonly type: SourceType;
  readonly attributions: readonly string[];
  /** Words of content attributed to it. */
  readonly words: number;
  readonly stances: readonly Stance[];
}

export interface Comparison {
  readonly documents: readonly string[];
  readonly alignments: readonly Alignment[];
  readonly keyness: readonly Keyness[];
  readonly loadedKeyness: readonly LoadedKeyness[];
  readonly naming: readonly NamingRow[];
  readonly sources: readonly SourceRow[];
  /** What must be known before the numbers are compared: "genre differs: …". */
  readonly comparability: readonly string[];
}

/**
 * What the pipeline has read so far. A stage is a pure function that takes the parts it needs
 * (`Pick<Reading, …>`) and returns the next one; stages never import each other.
 */
export interface Reading {
  readonly document: Document;
  /** The text with quotation marks, spaces and dashes made uniform; same length, so offsets agree. */
  readonly clean: string;
  readonly paragraphs: readonly Paragraph[];
  /** Body sentences only: no sentence overlaps boilerplate. */
  readonly sentences: readonly Sentence[];
  /** Body tokens in text order. */
  readonly tokens: readonly Token[];
  readonly quotations: readonly Quotation[];
  readonly attributions: readonly Attribution[];
  /** One voice a token. */
  readonly voices: readonly Voice[];
  readonly asides: readonly Aside[];
  readonly claims: readonly Claim[];
  readonly loadedTerms: readonly LoadedTerm[];
  /** One probability a sentence. */
  readonly loadedSentences: readonly number[];
  readonly naming: readonly Naming[];
  readonly agency: readonly Agency[];
}
