import { idListed, listedId, plainId } from "./document-ids";
import { isLayer, LAYERS, type Layer } from "./layers";
import { refuse } from "./refuse";

/** What a page shows, as its address says. The address is the whole state: it can be cited, reloaded and exported. */
export interface View {
  /** Scheme and host by which the reader came, as `https://example.org`; `null` where no request is at hand. */
  readonly origin: string | null;
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
  /** What the reader does not count, see `dismissalsOf`. */
  readonly dismissed: readonly string[];
  /** Version of the analyser that the address was made with; `null` where it does not say. */
  readonly version: string | null;
}

/** A page as it is first seen: some documents, nothing chosen. */
export const firstView = (path: string, documents: readonly string[]): View => ({
  ...{ path, documents, layers: null, count: null, mark: null, thread: null },
  ...{ restored: [], dismissed: [], version: null, origin: null },
});

/** Longest parameters that are read: longer ones are mistakes or attacks. */
const LONGEST = 300;
const LONGEST_DOCUMENTS = 2000;
const LONGEST_DISMISSED = 2000;
const VERSION = /^[\w.+-]{1,40}$/;
const MARK = /^[\w.-]{1,800}$/;
const RESTORED = /^[\w.-]+\.\d{1,4}$/;

/** Reads the address; refuses what it does not understand with 400, naming the value and what exists. */
export function readView(request: Request): View {
  const { origin, pathname, searchParams } = new URL(request.url);
  const all = (name: string, longest = LONGEST): string[] =>
    searchParams.getAll(name).flatMap((value) =>
      notTooLong(name, value, longest)
        .split(",")
        .map((part) => part.trim())
        .filter(Boolean),
    );
  const mark = searchParams.get("mark");
  const count = notTooLong("count", searchParams.get("count") ?? "");
  return {
    origin,
    path: pathname.replace(/\.data$/, ""),
    documents: all("documents", LONGEST_DOCUMENTS).map(idListed),
    layers: searchParams.has("show") ? layersOf(all("show")) : null,
    count: count || null,
    mark: mark && MARK.test(mark) ? mark : null,
    thread: /^[A-Z]{1,2}$/.exec(searchParams.get("thread") ?? "")?.[0] ?? null,
    restored: all("restored").filter((value) => RESTORED.test(value)),
    dismissed: [...new Set(all("dismissed", LONGEST_DISMISSED))],
    version: VERSION.exec(searchParams.get("v") ?? "")?.[0] ?? null,
  };
}

function notTooLong(name: string, value: string, longest = LONGEST): string {
  return value.length <= longest
    ? value
    : refuse(400, `The parameter “${name}” is ${value.length} characters long.`, [`Use at most ${longest}.`]);
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
  const query = queryOf({ ...view, ...change });
  return `${change.path ?? view.path}${query ? `?${query}` : ""}${hash ? `#${hash}` : ""}`;
}

/** What an address says behind the question mark. */
function queryOf({ documents, layers, count, mark, thread, restored, dismissed, version }: View): string {
  const params = new URLSearchParams();
  if (documents.length > 0) params.set("documents", documents.map(listedId).join(","));
  if (layers) params.set("show", layers.length > 0 ? layers.join(",") : "none");
  if (restored.length > 0) params.set("restored", restored.join(","));
  if (dismissed.length > 0) params.set("dismissed", dismissed.join(","));
  if (thread) params.set("thread", thread);
  if (count) params.set("count", count);
  if (mark) params.set("mark", mark);
  if (version) params.set("v", version);
  return params.toString().replaceAll("%2C", ",").replaceAll("%3A", ":");
}

/** The address of a table with the documents of a view, as the view has them. */
export const exportHref = (table: string, format: "csv" | "json", view: View): string =>
  addressOf(
    { ...view, layers: null, count: null, mark: null, thread: null },
    { path: `/data/${table}.${format}` },
  );

/** One boilerplate of a document that a view puts back, as the address names it. */
export const restoredKey = (document: string, index: number): string => `${plainId(document)}.${index}`;

/** The boilerplate of one document that the view puts back, as indices. */
export const restoredIn = ({ restored }: View, document: string): readonly number[] =>
  restored
    .filter((value) => value.slice(0, value.lastIndexOf(".")) === plainId(document))
    .map((value) => Number(value.slice(value.lastIndexOf(".") + 1)));
