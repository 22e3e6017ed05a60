import type { SheetText } from "../../components/handout/view";
import { nest } from "../../components/marked-text/nest";
import type { Item } from "../library";
import type { TextPassage } from "../present/thread-passages";
import { linesOf } from "./lines";
import { notesOf } from "./notes";

/** Notes that fit beside a line. */
const NOTES_A_LINE = 0.62;

/** The document that a passage is from. */
export const itemOf = (items: readonly Item[], { id }: TextPassage): Item =>
  items.find((item) => item.id === id) as Item;

/** A passage as it stands on the sheet; outlet and notes are told on the key only. */
export function sheetText(
  items: readonly Item[],
  passage: TextPassage,
  index: number,
  isKey: boolean,
): SheetText {
  const letter = "ABC".charAt(index);
  const lines = numberedLines(passage);
  const lineAt = (offset: number) => lines.findLast(({ start }) => start <= offset)?.number ?? 1;
  const notes = isKey ? notesOf(itemOf(items, passage), passage, lineAt) : [];
  const room = Math.max(2, Math.floor(lines.length * NOTES_A_LINE));
  const fits = notes.length <= room;
  return {
    letter,
    name: isKey ? passage.outlet.name : `Text ${letter}`,
    about: `${passage.date}, ${paragraphWords(passage)}`,
    lines: lines.map(({ number, opens, nodes }) => ({ number, opens, nodes })),
    notes: fits ? notes : notes.slice(0, room - 1),
    moreNotes: fits ? 0 : notes.length - room + 1,
  };
}

/** Numbers of a passage's paragraphs as the text counts them; none in a headline. */
export const numbersOf = ({ paragraphs }: TextPassage): readonly number[] =>
  paragraphs.flatMap(({ number }) => number ?? []);

function paragraphWords(passage: TextPassage): string {
  const [first, ...others] = numbersOf(passage);
  if (first === undefined) return "headline";
  return others.length > 0 ? `paragraphs ${first} to ${others.at(-1)}` : `paragraph ${first}`;
}

/** The lines of a passage, numbered through its paragraphs; `start` is an offset into the document. */
function numberedLines({ paragraphs }: TextPassage) {
  let number = 0;
  return paragraphs.flatMap(({ text, span, marks }) => {
    const spans = linesOf(text);
    const drawn = nest(
      text,
      spans.map((line) => ({ number: null, span: line, headline: false, threads: [] })),
      marks.filter(({ dismissed }) => !dismissed),
    );
    return spans.map((line, at) => {
      number += 1;
      return { number, opens: at === 0, start: span.start + line.start, nodes: drawn[at] ?? [] };
    });
  });
}
