import type { Readable, Writable } from "node:stream";
import type { KwicOrder, Voice } from "#analysis";
import type { GivenColumns } from "#corpus/sources";
import type { Filters } from "#corpus/store";

/** An option of a command, as the parser and the help need it. */
export interface Option {
  readonly name: string;
  /** What may be given: one of these words, a number of threads, any whole number, a number from 0 to 1, a path, any word, pairs, or nothing. */
  readonly takes:
    | readonly string[]
    | "number"
    | "whole"
    | "share"
    | "folder"
    | "file"
    | "path"
    | "word"
    | "pairs"
    | null;
  readonly default: string | null;
  readonly help: string;
}

/** A command, as the parser and the help need it; what it does is in the file of its name. */
export interface Command {
  readonly name: string;
  /** The operands, as usage shows them, with the options one of which must be given. */
  readonly operands: string;
  /** Whether it reads the documents of paths or of standard input. */
  readonly readsDocuments: boolean;
  /** Name of the one operand of a command that reads no documents but needs an operand; else left out. */
  readonly needs?: string;
  /** Name of the first operand of a command whose other operands are paths of documents; else left out. */
  readonly first?: string;
  /** Name of the operands of a command that reads no documents but needs one or more; else left out. */
  readonly needsSome?: string;
  readonly summary: string;
  /** More to know, a paragraph each. */
  readonly details: readonly string[];
  readonly options: readonly Option[];
}

export type InputKind = "auto" | "text" | "ndjson";

/** What the options of a command line say; an option the command lacks has its neutral value. */
export interface Settings {
  readonly input: InputKind;
  readonly format: string;
  /** Number of worker threads; 1 reads in the program's own thread. */
  readonly jobs: number;
  /** Whether records carry the document's text. */
  readonly text: boolean;
  readonly by: "document" | "outlet";
  /** Whether documents that are one text count once. */
  readonly once: boolean;
  /** Folder of coders' marks in PolNeAR's form. */
  readonly polnear: string | null;
  /** Folder of coders' marks beside their texts. */
  readonly gold: string | null;
  /** File of sentences, or folder of documents, with coders' loaded terms. */
  readonly loaded: string | null;
  /** Folder of events with coded passages. */
  readonly alignment: string | null;
  /** Folder of texts whose sources were coded by name and type. */
  readonly sources: string | null;
  /** Score from which a word counts as loaded, or likeness from which documents make one story; 0 to 1. */
  readonly threshold: number;
  /** Whether stories say what text their documents re-use. */
  readonly reuse: boolean;
  /** File to write the predictions to that were measured. */
  readonly predictions: string | null;
  /** Data folder of the corpus. */
  readonly data: string | null;
  /** Whether documents that differ from those of the corpus become new versions of them. */
  readonly update: boolean;
  /** Which column of a table gives which field. */
  readonly columns: GivenColumns;
  /** Which number of a date is the day; `null` where the dates are to show it. */
  readonly dayOrder: "dmy" | "mdy" | null;
  /** Whether rows without text are fetched by their address. */
  readonly fetchRows: boolean;
  /** How many pages of a list are fetched at most; `null` for the usual number. */
  readonly most: number | null;
  /** Whether cells are kept from being read as formulas. */
  readonly excel: boolean;
  /** File to write to in place of standard output. */
  readonly output: string | null;
  /** What a concordance looks for. */
  readonly term: string;
  /** In which voice alone, or `null` for any. */
  readonly voice: Voice | null;
  readonly order: KwicOrder;
  /** Words of context on each side. */
  readonly context: number;
  /** How many lines are drawn, `null` for all, and with which seed. */
  readonly sample: number | null;
  readonly seed: number;
  /** Category of the word list. */
  readonly category: string | null;
  /** Which documents of the corpus are meant. */
  readonly filters: Filters;
}

/** The three streams of a program. */
export interface Streams {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Writable & { readonly isTTY?: boolean };
  readonly stderr: Writable;
}

/** One run of a command: what it was told, and where its data and words go. */
export interface Session {
  readonly paths: readonly string[];
  readonly settings: Settings;
  readonly stdin: Readable;
  /** Writes data; resolves once it is handed on, so that a slow reader slows the program. */
  readonly write: (data: string | Uint8Array) => Promise<void>;
  /** Whether the data goes to a terminal, where a person reads it. */
  readonly toTerminal: boolean;
  /** Says something to the user that is not data. */
  readonly say: (words: string) => void;
  /** Names an input that could not be used and its remedy; the exit status becomes 1. */
  readonly fail: (words: string) => void;
}

/** A command line that cannot be understood: exit status 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
