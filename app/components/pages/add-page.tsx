import { Form, Link } from "@remix-run/react";
import type { ReactNode } from "react";
import type { AddView } from "../../.server/pages/add";
import { DocumentFields } from "../corpus/document-fields";
import type { FieldsView } from "../corpus/fields-view";
import { CorpusCrumb } from "../layout/corpus-crumb";
import { Notice } from "../layout/notice";
import { PageHead } from "../layout/page-head";

/** Three ways to take documents in. One document is shown before it is added; several are taken in in the background. */
export function AddPage({ view: { fields, problem, given } }: { readonly view: AddView }) {
  return (
    <main className="page" id="content">
      <PageHead crumb={<CorpusCrumb here="Add" />} title="Add documents">
        <p>
          What you add stays on this machine, in the data folder of the program. The text is kept as it came;
          what is no part of the article is set apart and can be put back. See{" "}
          <Link to="/jobs">work in the background</Link>.
        </p>
      </PageHead>
      {problem !== null && <Notice lead="Nothing was added.">{problem}</Notice>}
      <div className="add-split">
        <Way
          intent="files"
          title="Files"
          button="Read the files"
          known="Say what is known of all of them"
          shared={fields.files}
        >
          <div className="field">
            <label htmlFor="files">One or more files</label>
            <input id="files" type="file" name="files" multiple required aria-describedby="files-note" />
            <p className="score-note" id="files-note">
              Articles as .txt, .md, .html, .docx, .odt, .rtf or .pdf; tables as .csv, .csv.gz, .tsv or
              .parquet, also exports of Media Cloud and R; .ndjson; or a .zip of any of these.
            </p>
          </div>
        </Way>
        <Way
          intent="urls"
          title="Web addresses"
          button="Fetch"
          known="Say what is known of all of them"
          shared={fields.urls}
        >
          <div className="field">
            <label htmlFor="urls">Addresses, one a line</label>
            <textarea
              id="urls"
              name="urls"
              rows={5}
              defaultValue={given.urls}
              required
              aria-describedby="urls-note"
            />
            <p className="score-note" id="urls-note">
              Of articles, RSS or Atom feeds, or sitemaps. This program fetches them from the public web.
            </p>
          </div>
        </Way>
        <Way
          intent="paste"
          title="Paste a text"
          button="Read the text"
          known="Say what is known of it"
          shared={fields.paste}
        >
          <div className="field">
            <label htmlFor="paste-title">Title</label>
            <input id="paste-title" name="title" defaultValue={given.title} maxLength={500} />
          </div>
          <div className="field">
            <label htmlFor="paste-text">Text</label>
            <textarea id="paste-text" name="text" rows={12} defaultValue={given.text} required />
          </div>
        </Way>
      </div>
    </main>
  );
}

function Way({
  intent,
  title,
  button,
  known,
  shared,
  children,
}: {
  readonly intent: "files" | "urls" | "paste";
  readonly title: string;
  readonly button: string;
  /** What leads to the fields that are shared; they are open where something was said in them. */
  readonly known: string;
  readonly shared: FieldsView;
  readonly children: ReactNode;
}) {
  return (
    <section aria-labelledby={`${intent}-head`}>
      <h2 id={`${intent}-head`}>{title}</h2>
      <Form method="post" encType="multipart/form-data" reloadDocument>
        {children}
        <details open={shared.fields.some(({ value }) => value !== "")}>
          <summary>{known}</summary>
          <p className="text-ink-2 text-small">
            What is left empty is read from the text and marked as a guess.
          </p>
          <DocumentFields view={shared} prefix={`${intent}-`} />
        </details>
        <button className="button" type="submit" name="intent" value={intent}>
          {button}
        </button>
      </Form>
    </section>
  );
}
