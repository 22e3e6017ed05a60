import { Fragment, useMemo } from "react";
import { InlineCard } from "../why-card/inline-card";
import { fold } from "./fold";
import { MarkedParagraph } from "./marked-paragraph";
import { nest } from "./nest";
import type { CardData, ThreadRef, ViewParagraph, ViewText } from "./view";

export interface MarkedTextProps {
  readonly view: ViewText;
  /** Id of the mark whose card is open, from the address. */
  readonly open?: string | null | undefined;
  /** Its card; rendered after the paragraph for readers without JavaScript. */
  readonly card?: CardData | null | undefined;
  /** Ids of marks or relations an opened number counts: the others are dimmed. Null: no number is open. */
  readonly counted?: readonly string[] | null | undefined;
  /** Hidden words before each mark, for screen readers. */
  readonly aloud?: boolean | undefined;
}

/** The threads a paragraph begins: a passage of several paragraphs bears its letter once. */
function newThreads({ threads }: ViewParagraph, before: ViewParagraph | undefined): readonly ThreadRef[] {
  return threads.filter(({ letter }) => !before?.threads.some((other) => other.letter === letter));
}

/** A whole text with its marks, paragraph by paragraph; long runs of boilerplate are folded, nothing is lost. */
export function MarkedText({ view, open, card, counted, aloud }: MarkedTextProps) {
  const { id, text, language, paragraphs, marks, hrefBefore } = view;
  const drawn = useMemo(() => nest(text, paragraphs, marks), [text, paragraphs, marks]);
  const blocks = useMemo(() => fold(text, paragraphs, marks), [text, paragraphs, marks]);
  const idBefore = `${id}-`;
  const state = { open, aloud, hrefBefore, idBefore, counted: counted ? new Set(counted) : null };
  const opened = open ? marks.find((mark) => mark.id === open) : undefined;
  const begins = opened?.spans[0]?.start;

  const draw = (at: number) => {
    const paragraph = paragraphs[at];
    if (!paragraph) return null;
    const { start, end } = paragraph.span;
    const isHere = begins !== undefined && start <= begins && begins < end;
    return (
      <Fragment key={start}>
        <MarkedParagraph
          document={id}
          paragraph={paragraph}
          letters={newThreads(paragraph, paragraphs[at - 1])}
          text={text.slice(start, end)}
          nodes={drawn[at] ?? []}
          state={state}
        />
        {card && isHere && <InlineCard card={card} />}
      </Fragment>
    );
  };

  return (
    <div className="reading" data-marks={idBefore} {...language}>
      {blocks.map((block) =>
        block.sort === "paragraph" ? (
          draw(block.at)
        ) : (
          <details key={paragraphs[block.at]?.span.start} className="folded">
            <summary>{block.count} paragraphs of page furniture, not scored. Show</summary>
            {Array.from({ length: block.count }, (_, one) => draw(block.at + one))}
          </details>
        ),
      )}
    </div>
  );
}
