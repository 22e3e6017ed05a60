import { SpecimenText } from "../grammar/grammar-table";
import { MarkedNodes } from "../marked-text/marked-nodes";
import { HandoutTools } from "./handout-tools";
import { legend } from "./legend";
import type { HandoutView, QrView, SheetText } from "./view";

/** One A4 sheet: passages with numbered lines, room to mark and to write; or its key, drawn so that a copier keeps it. */
export function Handout({ view }: { readonly view: HandoutView }) {
  const { isKey, title, texts, questions, source, address, qr } = view;
  return (
    <>
      <HandoutTools view={view} />
      <main className="sheet" id="content" data-key={isKey ? "" : undefined}>
        <header className="sheet-head">
          <div>
            <p>Parallax handout{isKey && ", key for the teacher"}</p>
            <h1>Who says so?</h1>
          </div>
          {!isKey && (
            <p className="sheet-names" aria-hidden="true">
              <span>Name</span>
              <span className="sheet-blank" />
              <span>Date</span>
              <span className="sheet-blank sheet-short" />
            </p>
          )}
        </header>
        <Lead view={view} />
        <ul className="sheet-legend" aria-label="Marks">
          {legend().map(({ label, specimen }) => (
            <li key={label}>
              <SpecimenText specimen={specimen} />
              <span>{label}</span>
            </li>
          ))}
        </ul>
        {title && <p className="sr-only">The texts tell of: {title}</p>}
        {texts.map((text) => (
          <Text key={text.letter} text={text} isKey={isKey} />
        ))}
        <div className="sheet-tasks">
          <ol className="sheet-questions">
            {questions.map(({ ask, answer }) => (
              <li key={ask}>
                {ask}
                {answer === null ? <span className="sheet-answer-line" /> : <em>{answer}</em>}
              </li>
            ))}
          </ol>
          {qr && <Qr qr={qr} />}
        </div>
        <footer className="sheet-foot">
          {source.map((line) => (
            <p key={line}>{line}</p>
          ))}
          <p className="sheet-address">{address}</p>
        </footer>
      </main>
    </>
  );
}

const MANY = ["", "One text", "Two texts", "Three texts"];

function Lead({ view: { isKey, title, texts, accuracy } }: { readonly view: HandoutView }) {
  const many = MANY[texts.length] ?? "";
  if (!isKey)
    return (
      <p className="sheet-lead">
        {many}
        {title === null ? "" : " tell of one thing"}. Read first. Then draw the marks below with a pencil, and
        compare with your neighbour.
      </p>
    );
  return (
    <p className="sheet-lead">
      These are the marks of a program; nobody has checked them.{" "}
      {accuracy && `Its list of judging words agrees with trained coders by ${accuracy} (F1), word by word. `}
      Take a difference as a question, not as a mistake.
    </p>
  );
}

/** Every how many lines the number is printed. */
const NUMBERED = 5;

function Text({ text, isKey }: { readonly text: SheetText; readonly isKey: boolean }) {
  const { letter, name, about, lines, notes, moreNotes } = text;
  return (
    <section className="sheet-text" aria-labelledby={`text-${letter}`}>
      <h2 id={`text-${letter}`}>
        <span className="tab">{letter}</span> {name} <span>{about}</span>
      </h2>
      <ol className="sheet-lines reading">
        {lines.map(({ number, opens, nodes }) => (
          <li
            key={number}
            data-opens={opens && number > 1 ? "" : undefined}
            data-number={number === 1 || number % NUMBERED === 0 ? number : undefined}
          >
            <MarkedNodes nodes={nodes} state={{ hrefBefore: null, excerpt: true }} />
          </li>
        ))}
      </ol>
      <div className="sheet-notes">
        {!isKey && <p>Notes</p>}
        {isKey && notes.length === 0 && <p>No judging word found.</p>}
        {notes.map(({ words, about: note }) => (
          <p key={words + note}>
            <strong>{words}</strong> {note}
          </p>
        ))}
        {moreNotes > 0 && <p>and {moreNotes} more, see the answers</p>}
      </div>
    </section>
  );
}

function Qr({ qr: { size, path } }: { readonly qr: QrView }) {
  return (
    <svg
      className="qr"
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      role="img"
      aria-label="The address as a QR code"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
