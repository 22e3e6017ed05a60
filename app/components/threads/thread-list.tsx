import { Columns } from "../layout/columns";
import type { ThreadRef } from "../marked-text/view";

/** A thread: what several texts tell, with the tabs of those that do. */
export interface ThreadView extends ThreadRef {
  readonly tabs: readonly string[];
}

const NUMBERS = ["none", "one", "two", "three"];

/** Name of a group: told by all texts, or by so many. */
function groupName(count: number, of: number): string {
  const word = NUMBERS[count] ?? String(count);
  return count === of ? `Told by all ${word}` : `Told by ${word}`;
}

/** The threads of the compared texts, in groups by how many texts tell them. */
export function ThreadList({
  threads,
  outlets,
}: {
  readonly threads: readonly ThreadView[];
  /** Number of texts compared. */
  readonly outlets: number;
}) {
  const groups = Array.from({ length: outlets }, (_, at) => outlets - at).map((count) => ({
    count,
    threads: threads.filter(({ tabs }) => tabs.length === count),
  }));
  return (
    <Columns rule="inside" label="Threads">
      {groups.map((group) => (
        <div key={group.count}>
          <h3>{groupName(group.count, outlets)}</h3>
          {group.threads.length > 0 ? (
            <ul className="threads">
              {group.threads.map((thread) => (
                <li key={thread.letter} data-active={thread.active ? "" : undefined}>
                  <ThreadLink thread={thread} all={group.count === outlets} />
                </li>
              ))}
            </ul>
          ) : (
            <p className="text-ink-3 text-small">
              {group.count === outlets
                ? "No passage is shared by all. Passages are paired by names, numbers and quotations; these texts share too few."
                : "None."}
            </p>
          )}
        </div>
      ))}
    </Columns>
  );
}

function ThreadLink({
  thread: { letter, label, href, tabs, active, weak },
  all,
}: {
  readonly thread: ThreadView;
  readonly all: boolean;
}) {
  return (
    <a className="thread" href={href} aria-current={active ? "true" : undefined}>
      <span className="letter" data-active={active ? "" : undefined} data-weak={weak ? "" : undefined}>
        {letter}
      </span>
      <span>{label}</span>
      {!all && <span className="thread-tabs">{tabs.join(" ")}</span>}
    </a>
  );
}
