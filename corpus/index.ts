/** The corpus' door; its store has one of its own, `#corpus/store`, since most commands need none. */
export { isDate } from "./dates";
export { decodeText } from "./decode";
export { type IntakeOptions, intake, putBack } from "./intake";
export { apartAfter, type Block, blocksOf } from "./intake/blocks";
export { rules as intakeRules } from "./intake/rules";
export { languageTag } from "./language-tag";
export { DOCUMENT_ENDINGS, loadCorpus, loadDocument, readDocument } from "./load";
export { GENRES, isGenre } from "./metadata";
export { loadOutlets, outlets } from "./outlets";
export { type DocumentRecord, parseRecord, type RecordLine, readRecords } from "./records";
export { told } from "./told";
export * from "./types";
