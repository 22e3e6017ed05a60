import type { Line } from "../view";
import { Prose } from "./prose";

export interface ErrorContentProps {
  /** HTTP status. */
  readonly status: number;
  /** What failed and the value that made it fail: "There is no document “x”." */
  readonly what: string;
  readonly remedies: readonly Line[];
}

/** What an error page says: what failed, with the value, and what to do about it. */
export function ErrorContent({ status, what, remedies }: ErrorContentProps) {
  return (
    <main className="page" id="content">
      <div className="error-content">
        <p className="text-ink-2 text-small">Error {status}</p>
        <h1>{what}</h1>
        <h2>What to do</h2>
        <ul>
          {remedies.map((line) => (
            <li key={JSON.stringify(line)}>
              <Prose line={line} />
            </li>
          ))}
        </ul>
      </div>
    </main>
  );
}
