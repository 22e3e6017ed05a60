import { isLayer, LAYERS, type Layer } from "./layers";
import { refuse } from "./refuse";

/** What a page shows, as its address says. The address is the whole state: it can be cited, reloaded and exported. */
export interface View {
  /** Page the address belongs to, without parameters. */
  readonly path: string;
  /** Ids of the documents compared, in the reader's order; empty on other pages. */
  readonly documents: readonly string[];
  /** Layers the address names; `null` where it does not say, see `shownLayers`. */
  readonly layers: readonly Layer[] | null;
  /** Id of the number whose passages are open. */
  readonly count: string | null;
  /** Id of the mark whose card is open. */
  readonly mark: string | null;
  /** Letter of the thread whose passages are tinted. */
  readonly thread: string | null;
  /** Boilerplate put back into the body: `document.index`. */
  readonly restored: readonly string[];
}

/** Longest parameter that is read: longer ones are mistakes or attacks. */
const LONGEST = 300;
const MARK = /^[\w.-]{1,80}$/;
const RESTORED = /^[\w-]+\.\d{1,4}$/;

/** Reads the address; refuses what it does not understand with 400, naming the value and what exists. */
export function readView(request: Request): View {
  const { pathname, searchParams } = new URL(request.url);
  const all = (name: string): string[] =>
    searchParams.getAll(name).flatMap((value) =>
      notTooLong(name, value)
        .split(",")
        .map((part) => part.trim())
        .filter(Boolean),
    );
  const mark = searchParams.get("mark");
  const count = notTooLong("count", searchParams.get("count") ?? "");
  return {
    path: pathname.replace(/\.data$/, ""),
    documents: all("documents"),
    layers: searchParams.has("show") ? layersOf(all("show")) : null,
    count: count || null,
    mark: mark && MARK.test(mark) ? mark : null,
    thread: /^[A-Z]{1,2}$/.exec(searchParams.get("thread") ?? "")?.[0] ?? null,
    restored: all("restored").filter((value) => RESTORED.test(value)),
  };
}

function notTooLong(name: string, value: string): string {
  return value.length <= LONGEST
    ? value
    : refuse(400, `The parameter “${name}” is ${value.length} characters long.`, [`Use at most ${LONGEST}.`]);
}

function layersOf(shown: readonly string[]): readonly Layer[] {
  const unknown = shown.find((value) => value !== "none" && !isLayer(value));
  if (unknown !== undefined) {
    refuse(400, `There is no layer “${unknown}”.`, [
      `Layers: ${LAYERS.map(({ value }) => value).join(", ")}, or none.`,
    ]);
  }
  return shown.filter(isLayer);
}

/** The address of a view, with some of it changed; parameters that say nothing are left out. */
export function addressOf(view: View, change: Partial<View> = {}, hash = ""): string {
  const { path, documents, layers, count, mark, thread, restored } = { ...view, ...change };
  const params = new URLSearchParams();
  if (documents.length > 0) params.set("documents", documents.join(","));
  if (layers) params.set("show", layers.length > 0 ? layers.join(",") : "none");
  if (restored.length > 0) params.set("restored", restored.join(","));
  if (thread) params.set("thread", thread);
  if (count) params.set("count", count);
  if (mark) params.set("mark", mark);
  const query = params.toString().replaceAll("%2C", ",");
  return `${path}${query ? `?${query}` : ""}${hash ? `#${hash}` : ""}`;
}

/** The address of a table with the documents of a view, as the view has them. */
export function exportHref(table: string, format: "csv" | "json", { documents, restored }: View): string {
  const back = restored.length > 0 ? `&restored=${restored.join(",")}` : "";
  return `/data/${table}.${format}?documents=${documents.join(",")}${back}`;
}

/** The boilerplate of one document that the view puts back, as indices. */
export const restoredIn = ({ restored }: View, document: string): readonly number[] =>
  restored
    .filter((value) => value.startsWith(`${document}.`))
    .map((value) => Number(value.slice(document.length + 1)));
