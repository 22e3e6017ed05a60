import data from "../data/press-release.json";
import { endsSentence, lineRule, wordCount } from "../page";

/** Such a line has no more words than this; a longer one is a sentence. */
const MOST_WORDS = 14;
const ENDS = new Set(data.ends.words);
/** "MNA/PR": codes of the outlet and the editor, alone in a line. "END 3:45 P.M. EDT": the close of a transcript. */
const END_CODE = /^(?:\(?[A-Z]{2,5}\/[A-Z]{1,5}\)?|END\s+\d{1,2}:\d{2}\s*[AP]\.?M\.?(?:\s+[A-Z]{2,4})?)$/;
const EMAIL_OR_PHONE = /^(?:\S{1,64}@\S{1,190}\.\w{2,12}|\+?[\d][\d ().-]{6,20}\d)$/;

/** "FOR IMMEDIATE RELEASE", press contacts and end marks of releases, wires and transcripts. */
export const pressRelease = lineRule(
  "press-release",
  "a notice to editors: release, contact or end mark",
  ({ text }) => {
    if (text.length > 200 || wordCount(text, MOST_WORDS) > MOST_WORDS) return false;
    if (ENDS.has(text.toLowerCase()) || END_CODE.test(text) || EMAIL_OR_PHONE.test(text)) return true;
    const words = text.toLowerCase();
    const opens = (openings: readonly string[]) => openings.some((opening) => words.startsWith(opening));
    if (endsSentence(text)) return false;
    return opens(data.openings.words) || opens(data.contacts.words) || isLabel(words);
  },
);

/** A label that stands alone, or before a date or number: "Press release", "NEWS RELEASE – 3 March 2023". */
const isLabel = (words: string): boolean =>
  data.labels.words.some(
    (label) => words.startsWith(label) && !/^\s*[\p{L}'’]/u.test(words.slice(label.length)),
  );
