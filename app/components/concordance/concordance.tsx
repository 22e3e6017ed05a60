import { Form } from "@remix-run/react";
import { SelectField } from "../corpus/select-field";
import { Notice } from "../layout/notice";
import { OutletTab } from "../layout/outlet-tab";
import { Scroller } from "../layout/scroller";
import { VoiceDot } from "../tables/voice-dot";
import type { ConcordanceView } from "./view";

/** Keyword in context: the form that asks, and the lines with the word in a column of its own. */
export function Concordance({ view }: { readonly view: ConcordanceView }) {
  const { form, problem, lines, summary, exports } = view;
  return (
    <section id="kwic" aria-labelledby="kwic-title">
      <h2 id="kwic-title" className="section-title">
        Words in their sentences
      </h2>
      <Ask form={form} />
      {problem !== null && <Notice lead="Nothing was looked for.">{problem}</Notice>}
      {summary !== null && <p className="text-ink-2 text-small">{summary}</p>}
      {lines.length > 0 && <Lines lines={lines} />}
      {exports && lines.length > 0 && (
        <p className="text-small">
          These lines in this order: <a href={exports.csv}>CSV</a>, <a href={exports.json}>JSON</a>
        </p>
      )}
    </section>
  );
}

const SCOPES = [
  { value: "documents", label: "these texts" },
  { value: "corpus", label: "the whole corpus" },
] as const;

function Ask({ form }: Pick<ConcordanceView, "form">) {
  const { word, order, voice, scope, sample, seed, keep, orders, voices } = form;
  return (
    <Form className="filters" method="get" action="/terms#kwic" key={JSON.stringify(form)}>
      {keep.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <label>
        Word or phrase{" "}
        <input
          name="word"
          defaultValue={word}
          maxLength={200}
          size={22}
          required
          aria-describedby="kwic-hint"
        />
      </label>
      <SelectField name="sort" label="Sort" value={order} choices={orders} />
      <SelectField name="voice" label="Voice" value={voice ?? ""} choices={voices} any="any" />
      <SelectField name="scope" label="In" value={scope} choices={SCOPES} />
      <label>
        Random sample of <input name="sample" defaultValue={sample} inputMode="numeric" size={4} />
      </label>
      <label>
        Seed <input name="seed" defaultValue={seed} inputMode="numeric" size={4} />
      </label>
      <button className="button" type="submit">
        Show
      </button>
      <p className="score-note" id="kwic-hint">
        A star stands for letters, or alone for a word; <code>lemma:say</code> for all forms of a word.
      </p>
    </Form>
  );
}

function Lines({ lines }: Pick<ConcordanceView, "lines">) {
  return (
    <Scroller label="Lines">
      <table className="kwic-table">
        <thead>
          <tr>
            <th scope="col">From</th>
            <th scope="col" className="kwic-left">
              Before
            </th>
            <th scope="col">Word</th>
            <th scope="col">After</th>
            <th scope="col">Voice</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ key, outlet, place, href, left, keyword, right, voice, voiceWords }) => (
            <tr key={key}>
              <td className="kwic-place">
                <OutletTab outlet={outlet} /> <a href={href}>{place}</a>
              </td>
              <td className="kwic-left">{left}</td>
              <th scope="row">{keyword}</th>
              <td>{right}</td>
              <td className="kwic-voice">
                {voiceWords} {voice && <VoiceDot voice={voice} />}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroller>
  );
}
