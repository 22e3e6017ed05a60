/** The corpus' only door. */
export { decodeText } from "./decode";
export { type IntakeOptions, intake, putBack } from "./intake";
export { rules as intakeRules } from "./intake/rules";
export { DOCUMENT_ENDINGS, loadCorpus, loadDocument, readDocument } from "./load";
export { loadOutlets, outlets } from "./outlets";
export { type DocumentRecord, parseRecord, type RecordLine, readRecords } from "./records";
export * from "./store";
export * from "./types";
