import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { documentPage } from "../.server/pages/document";
import { withStills } from "../.server/state/still";
import { DocumentPage } from "../components/pages/document-page";
import { skipMarkChanges } from "../components/reader/skip-mark-changes";

export const shouldRevalidate = skipMarkChanges;

export const loader = ({ request, params, context }: LoaderFunctionArgs) =>
  withStills(context, documentPage(request, params.id ?? ""));

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.title ?? "Document"} – Parallax` },
  {
    name: "description",
    content: "One document with its loaded terms by voice, its sources and its scores.",
  },
];

export default function DocumentRoute() {
  return <DocumentPage view={useLoaderData<typeof loader>()} />;
}
