import type { data } from "@remix-run/node";
import type { ErrorData } from "../../components/layout/describe-error";
import type { Line } from "../../components/view";

/** What `refuse` throws. */
type Refusal = ReturnType<typeof data<ErrorData>>;

const isRefusal = (thrown: unknown): thrown is Refusal =>
  typeof thrown === "object" && thrown !== null && "data" in thrown && "init" in thrown;

const wordsOf = (line: Line): string =>
  typeof line === "string"
    ? line
    : line.map((part) => (typeof part === "string" ? part : part.text)).join("");

/** For addresses that answer with a file: a refusal becomes a few lines of plain text, as there is no page to say it. */
export async function answerPlainly(answer: () => Response | Promise<Response>): Promise<Response> {
  try {
    return await answer();
  } catch (thrown) {
    if (!isRefusal(thrown)) throw thrown;
    const { what, remedies } = thrown.data;
    const text = [what, ...remedies.map(wordsOf)].join("\n");
    return new Response(`${text}\n`, {
      status: thrown.init?.status ?? 400,
      headers: { "Content-Type": "text/plain; charset=utf-8" },
    });
  }
}
