import { nouns } from "./actions";
import { absent, type Finding, named } from "./finding";
import { ownerOf } from "./owner";
import { isAdverb, isNoun, pos, REACH, type View, word, words } from "./view";

const RELATIVES = new Set(["who", "which", "that"]);
const OBJECTS = new Set(["him", "them", "us", "me", "himself", "themselves", "itself"]);
const PHRASE = /^(?:DET|ADJ|NUM|NOUN|PROPN|PRON|ADP|PART)$/;
const ENDS_SUBJECT = /^(?:VERB|AUX|SCONJ|PUNCT)$/;

/** A subject: its tokens `[from, to)`. */
interface Phrase {
  readonly from: number;
  readonly to: number;
}

/** The subject of the verb group that starts at token `group`. */
export function subjectOf(view: View, group: number): Finding {
  let at = group - 1;
  while (isAdverb(view, at)) at -= 1;
  if (at < view.from) return absent("no subject stands before the verb");
  if (RELATIVES.has(word(view, at)) && pos(view, at) !== "DET")
    return named(null, `subject is '${word(view, at)}'`);
  const phrase = isSubjectWord(view, at) ? phraseBefore(view, at) : phraseFurtherLeft(view, at);
  if (!phrase) return absent("no subject stands before the verb");
  return eventOr(view, phrase);
}

const isSubjectWord = (view: View, at: number): boolean =>
  isNoun(view, at) || pos(view, at) === "NUM" || pos(view, at) === "DET" || isSubjectPronoun(view, at);

const isSubjectPronoun = (view: View, at: number): boolean =>
  pos(view, at) === "PRON" && !OBJECTS.has(word(view, at)) && !RELATIVES.has(word(view, at));

/** The noun phrase that ends at token `last`, with what hangs on it ("attacks on hospitals"). */
function phraseBefore(view: View, last: number): Phrase {
  let from = last;
  while (from > view.from && last - from < REACH && PHRASE.test(pos(view, from - 1) ?? "")) from -= 1;
  while (from < last && pos(view, from) === "ADP") from += 1;
  return { from, to: last + 1 };
}

/** Over commas, brackets and earlier verbs of the same clause: "Israel, which …, and seized". */
function phraseFurtherLeft(view: View, start: number): Phrase | null {
  for (let at = start - 1; at >= view.from && start - at < REACH; at -= 1) {
    const ends = ENDS_SUBJECT.test(pos(view, at + 1) ?? "") || RELATIVES.has(word(view, at + 1));
    if (isSubjectWord(view, at) && ends) return phraseBefore(view, at);
  }
  return null;
}

/** Where an event stands as subject ("an air strike killed"), who did it is not said by it. */
function eventOr(view: View, phrase: Phrase): Finding {
  const text = words(view, phrase.from, phrase.to);
  let head = phrase.to - 1;
  for (let at = phrase.from; at < phrase.to; at += 1) {
    if (pos(view, at) === "ADP" && at > phrase.from) {
      head = at - 1;
      break;
    }
  }
  if (!nouns.has(word(view, head))) return named(head, `subject is '${text}'`);
  const owned = ownerOf(view, head);
  return owned ?? absent(`subject is the event '${text}', not who did it`);
}
