import { Link } from "@remix-run/react";
import { Columns } from "../layout/columns";
import { OutletTab } from "../layout/outlet-tab";
import type { ThreadListView, ThreadView } from "./view";

const NUMBERS = ["none", "one", "two", "three", "four", "five", "six"];

/** What is told by all texts and by some of them; honest about what is told by one alone. */
export function ThreadList({ view: { groups, documents, alone } }: { readonly view: ThreadListView }) {
  if (documents < 2)
    return (
      <p id="threads" className="text-ink-2 text-small">
        Passages are paired between texts that are scored, and here fewer than two are.
      </p>
    );
  const all = documents === 2 ? "both" : `all ${NUMBERS[documents]}`;
  const byAll = groups.find(({ by }) => by === documents)?.threads ?? [];
  const others = groups.filter(({ by }) => by !== documents);
  return (
    <div id="threads">
      <Columns rule="inside" label="What several texts tell">
        <ThreadGroup
          title={`Told by ${all}`}
          threads={byAll}
          empty={`No passage is shared by ${all}. Passages are paired by names, numbers and quotations; these texts share too few.`}
        />
        {documents > 2 && (
          <div>
            {others.map(({ by, threads }) => (
              <ThreadGroup key={by} title={`Told by ${NUMBERS[by]}`} threads={threads} empty="" />
            ))}
            {others.length === 0 && (
              <ThreadGroup title="Told by some" threads={[]} empty="No passage is shared by some of them." />
            )}
          </div>
        )}
        <div>
          <h3>Told by one</h3>
          <ul className="thread-alone">
            {alone.map(({ outlet, paragraphs, of }) => (
              <li key={outlet.name}>
                <OutletTab outlet={outlet} /> {paragraphs} of {of} {of === 1 ? "paragraph" : "paragraphs"}
              </li>
            ))}
          </ul>
          <p className="text-ink-2 text-small">
            Every passage without a letter stands in one text only, or shares too little with the others to be
            paired honestly. A dashed letter is a weak pair.
          </p>
        </div>
      </Columns>
    </div>
  );
}

function ThreadGroup({
  title,
  threads,
  empty,
}: {
  readonly title: string;
  readonly threads: readonly ThreadView[];
  readonly empty: string;
}) {
  return (
    <div>
      <h3>{title}</h3>
      {threads.length === 0 && <p className="text-ink-2 text-small">{empty}</p>}
      <ul className="threads">
        {threads.map(({ letter, label, weak, active, because, outlets, href }) => (
          <li key={letter} data-active={active ? "" : undefined}>
            <Link
              to={href}
              preventScrollReset={active}
              title={because.join("; ")}
              aria-current={active ? "true" : undefined}
            >
              <span
                className="letter letter-inline"
                data-letter={letter}
                data-active={active ? "" : undefined}
                data-weak={weak ? "" : undefined}
              >
                {letter}
              </span>{" "}
              {label}
              {weak && <span className="sr-only"> (weak pair)</span>}
            </Link>{" "}
            <span className="thread-outlets">
              {outlets.map((outlet) => (
                <OutletTab key={outlet.name} outlet={{ tab: outlet.tab, name: outlet.name }} />
              ))}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
