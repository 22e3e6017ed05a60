import { Form } from "@remix-run/react";
import type { ComponentProps, ReactNode } from "react";
import { Blocks } from "./blocks";
import { DocumentFields } from "./document-fields";

/** What is known of a document, which of its blocks are body, and the buttons that send both. */
export function DocumentForm({
  fields,
  blocks,
  children,
}: {
  readonly fields: ComponentProps<typeof DocumentFields>["view"];
  readonly blocks: ComponentProps<typeof Blocks>["blocks"];
  readonly children: ReactNode;
}) {
  return (
    <Form method="post" className="document-form" reloadDocument>
      <div>
        <DocumentFields view={fields} />
        <p className="corpus-actions">{children}</p>
      </div>
      <div>
        <input type="hidden" name="blocks" value="1" />
        <Blocks blocks={blocks} />
      </div>
    </Form>
  );
}
