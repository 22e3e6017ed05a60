import type { MethodView } from "../../.server/pages/method";
import { PageHead } from "../layout/page-head";
import { Scroller } from "../layout/scroller";
import { TableHead } from "../tables/table-head";
import { unbroken } from "../units";
import { Dismissing } from "./dismissing";
import { LexiconList } from "./lexicon-list";
import { LIMITS, STEPS } from "./method-steps";
import { ModelCard } from "./model-card";

/** How each score is made; tables come from the data the program itself uses. */
export function MethodPage({ view }: { readonly view: MethodView }) {
  return (
    <main className="page method" id="content">
      <PageHead
        title="Method"
        aside={
          <nav aria-label="On this page">
            <ul className="on-this-page">
              {SECTIONS.map(([id, label]) => (
                <li key={id}>
                  <a href={`#${id}`}>{label}</a>
                </li>
              ))}
            </ul>
          </nav>
        }
      >
        <p>
          How each number is made, by which words and rules, how often it agrees with human coders, and what
          it cannot say. Analyser {view.version}
          {view.lexiconHash && `, word list ${view.lexiconHash.slice(0, 12)}`}.
        </p>
      </PageHead>
      <section id="steps" aria-labelledby="steps-title">
        <h2 id="steps-title">How a text is read</h2>
        <ol className="steps">
          {STEPS.map(({ name, text }) => (
            <li key={name}>
              <strong>{name}.</strong> {text}
            </li>
          ))}
        </ol>
      </section>
      <AccuracyTables view={view} />
      {view.modelCards.map((card) => (
        <ModelCard key={card.id} card={card} />
      ))}
      <Measures view={view} />
      <section id="lexicon" aria-labelledby="lexicon-title">
        <h2 id="lexicon-title">Word list</h2>
        <p>
          {view.entries} entries in {view.categories.length} categories. An entry may be disputed: each says
          why it is listed and who says so. Strength 1: often descriptive; 2: mostly judging; 3: judging
          wherever it stands.
        </p>
        <LexiconList categories={view.categories} />
      </section>
      <Cues view={view} />
      <Dismissing />
      <section id="rules" aria-labelledby="rules-title">
        <h2 id="rules-title">What is set apart</h2>
        <dl className="codebook">
          {view.rules.map(({ name, reason }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{reason}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section id="limits" aria-labelledby="limits-title">
        <h2 id="limits-title">Limits</h2>
        <ul className="limits">
          {LIMITS.map((limit) => (
            <li key={limit}>{limit}</li>
          ))}
        </ul>
      </section>
      <Sources view={view} />
    </main>
  );
}

const SECTIONS = [
  ["steps", "How a text is read"],
  ["accuracy", "Agreement with human coders"],
  ["model-attribution", "Model card: attribution"],
  ["model-suggested", "Model card: suggested terms"],
  ["measures", "Measures and intervals"],
  ["lexicon", "Word list"],
  ["cues", "Cue list"],
  ["dismissing", "Dismissing marks"],
  ["rules", "What is set apart"],
  ["limits", "Limits"],
  ["sources", "Sources"],
] as const;

function AccuracyTables({ view: { accuracy } }: { readonly view: MethodView }) {
  return (
    <section id="accuracy" aria-labelledby="accuracy-title">
      <h2 id="accuracy-title">Agreement with human coders</h2>
      <p>
        Beside the program stands how far two coders agree with each other, where that is known. Where a line
        says “own gold”, both coders are passes of one language model, not people.
      </p>
      {accuracy.map(({ stage, on, version, rows, limits }) => (
        <div key={stage}>
          <h3>{stage}</h3>
          <p className="text-ink-2 text-small">
            {on} Analyser {version}.
          </p>
          {rows.length > 0 && (
            <Scroller label={`${stage}: agreement`}>
              <table className="score-table">
                <TableHead columns={["Measure", "Program", "Two coders"]} />
                <tbody>
                  {rows.map(({ measure, value, human }) => (
                    <tr key={measure}>
                      <th scope="row">{measure}</th>
                      <td data-label="program">{unbroken(value)}</td>
                      <td data-label="two coders">
                        {human ? unbroken(human) : <span className="text-ink-3">–</span>}
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </Scroller>
          )}
          <ul>
            {limits.map((limit) => (
              <li key={limit}>{limit}</li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function Measures({ view: { measures, methods } }: { readonly view: MethodView }) {
  return (
    <section id="measures" aria-labelledby="measures-title">
      <h2 id="measures-title">Measures and intervals</h2>
      <Scroller label="Measures">
        <table className="score-table">
          <TableHead columns={["Measure", "Unit", "Interval"]} />
          <tbody>
            {measures.map(({ id, label, unit, method, explanation }) => (
              <tr key={id} id={`measure-${id}`}>
                <th scope="row">
                  {label}
                  <span className="score-note">{explanation}</span>
                </th>
                <td>{unit}</td>
                <td>{method}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroller>
      <dl className="codebook">
        {methods.map(({ name, note }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{note}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Cues({ view: { cues } }: { readonly view: MethodView }) {
  return (
    <section id="cues" aria-labelledby="cues-title">
      <h2 id="cues-title">Cue list</h2>
      <p>
        Words that tie a source to what it says or thinks, by stance. They are not loaded terms by themselves.
      </p>
      <dl className="codebook">
        {cues.map(({ stance, note, source, words }) => (
          <div key={note}>
            <dt>{stance}</dt>
            <dd>
              {note} <em>{words.map(({ word }) => word).join(", ")}.</em>{" "}
              <span className="score-note">Source: {source}</span>
              <CueNotes words={words} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function CueNotes({ words }: { readonly words: MethodView["cues"][number]["words"] }) {
  const noted = words.filter(({ note }) => note !== null);
  if (noted.length === 0) return null;
  return (
    <details>
      <summary>What each word does</summary>
      <ul className="limits">
        {noted.map(({ word, note }) => (
          <li key={word}>
            <em>{word}</em>: {note}
          </li>
        ))}
      </ul>
    </details>
  );
}

function Sources({ view: { sources } }: { readonly view: MethodView }) {
  return (
    <section id="sources" aria-labelledby="sources-title">
      <h2 id="sources-title">Sources</h2>
      <ul className="limits">
        {sources.map(({ id, title, author, year, url, note }) => (
          <li key={id} id={`source-${id}`}>
            {author} ({year ?? "undated"}):{" "}
            {url ? (
              <a href={url} rel="noreferrer">
                {title}
              </a>
            ) : (
              <em>{title}</em>
            )}
            . {note}
          </li>
        ))}
      </ul>
    </section>
  );
}
