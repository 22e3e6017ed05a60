import { Link } from "@remix-run/react";
import type { DraftView } from "../../.server/pages/drafts";
import { DocumentForm } from "../corpus/document-form";
import { ADD, CorpusCrumb } from "../layout/corpus-crumb";
import { Notice } from "../layout/notice";
import { PageHead } from "../layout/page-head";

/** A document before it is added: what was read of it, and what of it is body. */
export function DraftPage({ view }: { readonly view: DraftView }) {
  const { title, fields, blocks, replaces, problem } = view;
  return (
    <main className="page" id="content">
      <PageHead crumb={<CorpusCrumb above={ADD} here="Preview" />} title={title}>
        <p>This is what was read. It is not in the corpus yet: look it over, mend it, and add it.</p>
      </PageHead>
      {problem !== null && <Notice lead="It was not added.">{problem}</Notice>}
      {replaces !== null && (
        <Notice lead="It is in the corpus already.">
          <Link to={replaces}>The document of this id</Link> gets a new version; the one it has is kept.
        </Notice>
      )}
      <DocumentForm fields={fields} blocks={blocks}>
        <button className="button" type="submit" name="intent" value="add">
          Add to the corpus
        </button>
        <button className="button button-quiet" type="submit" name="intent" value="discard">
          Discard
        </button>
      </DocumentForm>
    </main>
  );
}
