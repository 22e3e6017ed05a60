import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { draftPage, takeDraft } from "../.server/pages/drafts";
import { DraftPage } from "../components/pages/draft-page";

export const loader = ({ params }: LoaderFunctionArgs) => draftPage(params.id ?? "");

export const action = ({ request, params }: ActionFunctionArgs) => takeDraft(request, params.id ?? "");

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Preview of “${data?.title ?? "a document"}” – Parallax` },
];

export default function Draft() {
  const view = useLoaderData<typeof loader>();
  const again = useActionData<typeof action>();
  return <DraftPage view={again && "fields" in again ? again : view} />;
}
