import { Link } from "@remix-run/react";
import { NumberValue } from "../figures/number-cell";
import { OutletTab } from "../layout/outlet-tab";
import { Scroller } from "../layout/scroller";
import { markClass } from "../marked-text/mark-class";
import { TableHead } from "../tables/table-head";
import type { StoryRow, VoiceCount } from "./view";
import { termsIn, VoiceBar } from "./voice-bar";

/** Stories with who tells them, and their loaded terms by voice. */
export function StoryTable({ rows }: { readonly rows: readonly StoryRow[] }) {
  const longest = Math.max(1, ...rows.map(({ voices }) => termsIn(voices)));
  return (
    <Scroller label="Stories">
      <table className="story-table">
        <TableHead
          columns={[
            "Story",
            "Outlets",
            "Documents",
            "Words",
            "Loaded terms by voice",
            "Not attributed, per\u00a01,000",
          ]}
        />
        <tbody>
          {rows.map(({ id, href, label, dates, note, outlets, more, documents, words, voices, rate }) => (
            <tr key={id}>
              <th scope="row">
                <Link to={href}>{label}</Link> <span className="story-dates">{dates}</span>
                {note && <span className="score-note">{note}</span>}
              </th>
              <td>
                {outlets.map((outlet) => (
                  <span key={outlet.name}>
                    <OutletTab outlet={outlet} />{" "}
                  </span>
                ))}
                {more > 0 && `+${more}`}
              </td>
              <td data-label="Documents">{documents}</td>
              <td data-label="Words">{words ?? <span className="text-ink-3">–</span>}</td>
              <td>
                <span className="sr-only">{voiceWords(voices)}</span>
                <VoiceBar voices={voices} longest={longest} />
              </td>
              <td data-label="Not attributed, per 1,000">
                <NumberValue number={rate} />
                <span className="score-note">{rate.value === null ? rate.reason : rate.detail}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <VoiceLegend voices={rows.flatMap((row) => row.voices)} />
    </Scroller>
  );
}

/** Voices in the words of a legend, fullest first. */
const WORDS = {
  unattributed: "not attributed",
  headline: "headline",
  self: "authors as “we”",
  indirect: "reported",
  direct: "in quotation marks",
  scare: "scare quote",
} as const;

/** What the boxes mean, of the voices that are drawn. */
function VoiceLegend({ voices }: { readonly voices: readonly VoiceCount[] }) {
  const drawn = new Set(voices.filter(({ count }) => count > 0).map(({ voice }) => voice));
  const named = Object.entries(WORDS) as [keyof typeof WORDS, string][];
  return (
    <ul className="figure-legend">
      {named
        .filter(([voice]) => drawn.has(voice))
        .map(([voice, label]) => (
          <li key={voice}>
            <span className={`unit ${markClass({ kind: "loaded", voice })}`} aria-hidden="true" /> {label}
          </li>
        ))}
    </ul>
  );
}

/** "7 not attributed, 2 reported", for those who do not see the boxes. */
const voiceWords = (voices: readonly VoiceCount[]): string =>
  voices
    .filter(({ count }) => count > 0)
    .map(({ voice, count }) => `${count} ${WORDS[voice]}`)
    .join(", ") || "none";
