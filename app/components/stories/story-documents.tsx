import { Form, Link } from "@remix-run/react";
import type { StoryView } from "../../.server/pages/story";
import { ScoreCell, ScoreFoot } from "../figures/score-cell";
import { OutletTab } from "../layout/outlet-tab";
import { Scroller } from "../layout/scroller";
import { TableHead, TickDocument } from "../tables/table-head";

/** The documents of a story in the order of their dates, each with its scores; ticked ones are compared or moved. */
export function StoryDocuments({ view: { href, columns, rows } }: { readonly view: StoryView }) {
  return (
    <Form method="get" action="/compare">
      <Scroller label="Documents of the story">
        <table className="corpus-table score-columns">
          <TableHead ticked columns={["Document", "Outlet", "Date", ...columns.map(({ label }) => label)]} />
          <tbody>
            {rows.map(({ id, href: to, title, about, copy, outlet, date, numbers }) => (
              <tr key={id}>
                <TickDocument id={id} title={title} />
                <th scope="row">
                  <Link to={to}>{title}</Link>
                  <span className="score-note">{about}</span>
                  {copy && (
                    <span className="score-note">
                      <Link to={copy.href}>{copy.text}</Link>
                    </span>
                  )}
                </th>
                <td>
                  <OutletTab outlet={outlet} />
                </td>
                <td>{date}</td>
                {numbers.map((number, at) => (
                  <ScoreCell
                    key={columns[at]?.label}
                    label={columns[at]?.label}
                    number={number}
                    max={columns[at]?.max ?? 1}
                    note={number.words ? `95\u202f%: ${number.words}; ${number.detail}` : number.detail}
                  />
                ))}
              </tr>
            ))}
          </tbody>
          <ScoreFoot before={4} columns={columns} />
        </table>
      </Scroller>
      <p className="corpus-actions">
        <button className="button" type="submit">
          Compare the ticked
        </button>
        <Move href={href} intent="out">
          Take out the ticked
        </Move>
        <Move href={href} intent="split">
          Make a story of the ticked
        </Move>
      </p>
      <p className="score-note">
        Two to six can be compared. The line: where the value of a longer text like it could lie (95&#8239;%).
      </p>
    </Form>
  );
}

const Move = ({
  href,
  intent,
  children,
}: {
  readonly href: string;
  readonly intent: string;
  readonly children: string;
}) => (
  <button
    className="button button-quiet"
    type="submit"
    formMethod="post"
    formAction={href}
    name="intent"
    value={intent}
  >
    {children}
  </button>
);
