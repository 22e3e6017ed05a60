import { redirect } from "@remix-run/node";
import { InputError } from "#corpus";
import { FIELDS, type Field, type GivenColumns, headerOf, type Preview, previewTable } from "#corpus/sources";
import { forgetUpload, startJob, type Upload, waitingUpload } from "#corpus/store";
import { corpus } from "../corpus";
import { SHARED_FIELDS } from "../present/document-form";
import { refuse } from "../state/refuse";
import type { ImportInput } from "../work/import";

/** Rows that the preview shows, and characters of each text. */
const ROWS = 5;
const EXCERPT = 240;

const LABELS: Readonly<Record<Field, string>> = {
  id: "Id",
  text: "Text",
  title: "Title",
  outlet: "Outlet",
  date: "Date",
  url: "Web address",
  author: "Author",
  genre: "Genre",
  language: "Language",
  event: "Event",
  licence: "Licence",
  notes: "Notes",
};

/** A table before its rows are taken in: which column gives what, and the first rows as they would come. */
export async function tablePage(request: Request, id: string) {
  const { name, path } = uploadOf(id);
  const { searchParams } = new URL(request.url);
  const columns = columnsIn(searchParams);
  const fetchRows = searchParams.has("fetch");
  const view = { id, name, known: knownIn(searchParams), fetchRows };
  try {
    const preview = await previewTable({ name, path }, ROWS, { fetchRows, ...(columns && { columns }) });
    return {
      ...view,
      problem: null,
      columns: preview.columns,
      fields: fieldsOf(preview.mapped),
      decisions: preview.decisions,
      rows: preview.rows.map(rowOf),
      problems: preview.problems,
    };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const header = await headerThere({ name, path });
    const there = header.columns;
    const given = Object.entries(columns ?? {}).flatMap(([field, column]) =>
      there.includes(column) ? [{ field: field as Field, column }] : [],
    );
    return {
      ...view,
      problem: there.length > 0 && !columns?.text ? NO_TEXT : error.message,
      columns: there,
      fields: there.length > 0 ? fieldsOf(columns ? given : header.mapped) : [],
      ...{ decisions: [], rows: [], problems: [] },
    };
  }
}

const NO_TEXT =
  "No column is known to hold the texts. Choose the one that does under “Text”, or have the pages of its addresses fetched, then press “Show the rows again”.";

/** The columns of what cannot be taken in as it is; none where it is no table of texts at all. */
async function headerThere(
  table: Pick<Upload, "name" | "path">,
): Promise<Pick<Preview, "columns" | "mapped">> {
  try {
    return await headerOf(table);
  } catch (error) {
    if (error instanceof InputError) return { columns: [], mapped: [] };
    throw error;
  }
}

/** Every field with the column that gives it, and why. */
const fieldsOf = (
  mapped: readonly { readonly field: Field; readonly column: string; readonly because?: string }[],
) =>
  FIELDS.map((field) => {
    const { column = "", because = null } = mapped.find((one) => one.field === field) ?? {};
    return { field, label: LABELS[field], column, because };
  });

const rowOf = ({ number, text, metadata }: Preview["rows"][number]) => ({
  number,
  title: metadata.title ?? metadata.id,
  about: [metadata.outlet, metadata.date].filter(Boolean).join(", "),
  text:
    text.length > EXCERPT ? `${text.slice(0, EXCERPT)} …` : text || `to be fetched: ${metadata.url ?? ""}`,
});

export type TablePageView = Awaited<ReturnType<typeof tablePage>>;

/** Takes the rows in, in the background, by the columns that the address names. */
export async function takeTable(request: Request, id: string): Promise<Response> {
  uploadOf(id);
  const form = await request.formData();
  if (form.get("intent") === "discard") {
    forgetUpload(corpus(), id);
    return redirect("/add", 303);
  }
  const params = new URLSearchParams([...form].map(([name, value]) => [name, String(value)]));
  const columns = columnsIn(params);
  const input: ImportInput = {
    known: Object.fromEntries(knownIn(params)),
    fetchRows: params.has("fetch"),
    ...(columns && { columns }),
  };
  return redirect(`/jobs/${startJob(corpus(), "import", { ...input }, [id]).id}`, 303);
}

/** `text=body` and so on, under `column-text`; null where the address leaves it to the program. */
function columnsIn(params: URLSearchParams): GivenColumns | null {
  const given = FIELDS.flatMap((field) => {
    const column = params.get(`column-${field}`);
    return column === null ? [] : [[field, column] as const];
  });
  return given.length > 0 ? Object.fromEntries(given) : null;
}

const knownIn = (params: URLSearchParams): [string, string][] =>
  SHARED_FIELDS.flatMap((name): [string, string][] => {
    const value = params.get(name)?.slice(0, EXCERPT);
    return value ? [[name, value]] : [];
  });

function uploadOf(id: string) {
  const upload = /^[\w-]{1,64}$/.test(id) ? waitingUpload(corpus(), id) : null;
  return (
    upload ??
    refuse(404, "There is no table waiting here.", [
      [
        "It was taken in or discarded, or it has waited for more than a day. ",
        { text: "Add documents", href: "/add" },
        ".",
      ],
    ])
  );
}
