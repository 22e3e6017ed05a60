import { Form } from "@remix-run/react";
import type { EditView } from "../../.server/pages/edit";
import { DocumentForm } from "../corpus/document-form";
import { CorpusCrumb } from "../layout/corpus-crumb";
import { Notice } from "../layout/notice";
import { PageHead } from "../layout/page-head";

/** What is known of a document and what of it is scored, to be mended. */
export function EditPage({ view }: { readonly view: EditView }) {
  const { href, title, fields, blocks, version, versions, problem } = view;
  return (
    <main className="page" id="content">
      <PageHead crumb={<CorpusCrumb above={{ text: "Document", href }} here="Edit" />} title={title}>
        <p>The text itself is never changed. What you save is a new version; those before it are kept.</p>
      </PageHead>
      {problem !== null && <Notice lead="It was not saved.">{problem}</Notice>}
      <DocumentForm fields={fields} blocks={blocks}>
        <button className="button" type="submit" name="intent" value="save">
          Save
        </button>
        <button className="button button-quiet" type="submit" name="intent" value="delete">
          Delete the document
        </button>
      </DocumentForm>
      <section aria-labelledby="versions-title">
        <h2 id="versions-title" className="section-title">
          Versions
        </h2>
        <ul className="document-list">
          {versions.map((one) => (
            <li key={one.version}>
              Version {one.version}, saved {one.saved} UTC{" "}
              {one.version === version ? (
                "(the one in force)"
              ) : (
                <Form method="post" className="inline" reloadDocument>
                  <input type="hidden" name="version" value={one.version} />
                  <button className="link-button" type="submit" name="intent" value="set-back">
                    Set back to it
                  </button>
                </Form>
              )}
            </li>
          ))}
        </ul>
      </section>
    </main>
  );
}
