import { textOf } from "../shared/spans";
import type { Document, LoadedPart, LoadedTerm } from "../types";
import { DOUBTED, doubts, own } from "./term";

/** A part of a term with the reasons that are given for it. */
interface Told {
  readonly part: LoadedPart;
  readonly reasons: readonly string[];
}

/** How reasons begin that say whose a word is; they speak of the whole term and stand last. */
const VOICE = "voice: ";

/**
 * A term without some of its parts, as if nobody had found these: the words left over that stood beside each other are
 * a term each, and so are those dropped.
 * @returns terms in text order; the first keeps the id, the others get a number behind it
 */
export function termWithout(
  term: LoadedTerm,
  document: Document,
  isDropped: (part: LoadedPart) => boolean,
): readonly { readonly term: LoadedTerm; readonly dropped: boolean }[] {
  const runs: { parts: Told[]; dropped: boolean }[] = [];
  for (const told of toldOf(term)) {
    const dropped = isDropped(told.part);
    const last = runs.at(-1);
    if (last?.dropped === dropped) last.parts.push(told);
    else runs.push({ parts: [told], dropped });
  }
  const [only, ...others] = runs;
  if (!only || others.length === 0) return [{ term, dropped: only?.dropped ?? false }];
  return runs.map(({ parts, dropped }, at) => ({ term: runOf(term, document, parts, at), dropped }));
}

/** Where a term has several parts, the words of each stand before its reasons. */
function toldOf({ span, text, parts, because }: LoadedTerm): readonly Told[] {
  const reasons = because.filter((line) => !line.startsWith(VOICE));
  if (parts.length === 1) return parts.map((part) => ({ part, reasons }));
  let from = 0;
  const begun = parts.map((part) => {
    const words = text.slice(part.span.start - span.start, part.span.end - span.start);
    from = reasons.indexOf(`“${words}”`, from) + 1;
    return { part, from };
  });
  return begun.map(({ part, from }, at) => {
    const next = begun[at + 1];
    return { part, reasons: reasons.slice(from, next && next.from - 1) };
  });
}

/** The listed before the suggested, then the stronger, the likelier; of equals the first. */
const lead = (parts: readonly LoadedPart[]): LoadedPart =>
  parts.reduce((best, part) => {
    const listed = Number(part.tier === "lexicon") - Number(best.tier === "lexicon");
    return (listed || part.strength - best.strength || part.score - best.score) > 0 ? part : best;
  });

function runOf(term: LoadedTerm, document: Document, told: readonly Told[], at: number): LoadedTerm {
  const parts = told.map(({ part }) => part);
  const [first, last] = [parts[0] as LoadedPart, parts.at(-1) as LoadedPart];
  const span = { start: at === 0 ? term.span.start : first.span.start, end: last.span.end };
  const main = lead(parts);
  const reported = term.because.includes(DOUBTED) ? "indirect" : term.voice;
  const doubted = doubts(main, reported);
  const reasons = told.flatMap(({ part, reasons: own }) =>
    parts.length === 1 ? own : [`“${textOf(document.text, part.span)}”`, ...own],
  );
  const others = term.because.filter((line) => line.startsWith(VOICE) && line !== DOUBTED);
  return {
    ...main,
    id: at === 0 ? term.id : `${term.id}.${at + 1}`,
    span,
    text: textOf(document.text, span),
    voice: doubted ? own(document) : reported,
    score: Math.max(...parts.map(({ score }) => score)),
    parts,
    because: [...reasons, ...(doubted ? [DOUBTED] : others)],
  };
}
