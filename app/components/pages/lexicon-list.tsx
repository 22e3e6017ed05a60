import type { MethodView } from "../../.server/pages/method";

/** Every entry of the word list, by category, each with its note and source. */
export function LexiconList({ categories }: Pick<MethodView, "categories">) {
  return categories.map(({ id, name, definition, source, entries }) => (
    <details key={id} className="lexicon-category" id={`category-${id}`}>
      <summary>
        {name} <span className="text-ink-3 text-small">{entries.length}</span>
      </summary>
      <p>
        {definition} <span className="score-note">Source: {source}</span>
      </p>
      <dl className="lexicon">
        {entries.map((entry) => (
          <div key={entry.id} id={`entry-${entry.id}`}>
            <dt>
              {entry.pattern.replaceAll("|", " | ")}{" "}
              <span className="text-ink-3 text-small">strength {entry.strength}</span>
            </dt>
            <dd>
              {entry.note}
              {entry.neutral && ` Less loaded: “${entry.neutral}”.`}
              {entry.views.length > 0 && ` Contested: ${entry.views.join(" ")}`}
              <span className="score-note">Source: {entry.source}</span>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  ));
}
