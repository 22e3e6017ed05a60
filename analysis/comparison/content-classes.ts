import type { PartOfSpeech } from "../types";

/** Words of these classes carry the content; function words tell of style, which is not compared here. */
export const contentClasses: ReadonlySet<PartOfSpeech> = new Set(["NOUN", "PROPN", "VERB", "ADJ", "ADV"]);
