import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { sourcesPage } from "../.server/pages/sources";
import { SourcesPage } from "../components/pages/sources-page";

export const loader = ({ request }: LoaderFunctionArgs) => sourcesPage(request);

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Sources: ${data?.title ?? ""} – Parallax` },
];

export default function Sources() {
  return <SourcesPage view={useLoaderData<typeof loader>()} />;
}
