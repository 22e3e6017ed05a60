import type { BlockView } from "./fields-view";

/** A text stretch by stretch: what is ticked is its body and is scored, the rest is kept and shown struck out. */
export function Blocks({ blocks }: { readonly blocks: readonly BlockView[] }) {
  return (
    <fieldset className="blocks">
      <legend>What is scored</legend>
      <p className="text-ink-2 text-small">
        Ticked stretches are the body. Untick what does not belong to it; nothing is lost, and it can be put
        back later.
      </p>
      <ol>
        {blocks.map(({ start, words, reason }) => (
          <li key={start} data-apart={reason === null ? undefined : ""}>
            <label>
              <input type="checkbox" name="body" value={start} defaultChecked={reason === null} />
              <span className="block-words">{words}</span>
            </label>
            {reason !== null && <span className="score-note">Set apart: {reason}</span>}
          </li>
        ))}
      </ol>
    </fieldset>
  );
}
