import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { termsPage } from "../.server/pages/terms";
import { TermsPage } from "../components/pages/terms-page";

export const loader = ({ request }: LoaderFunctionArgs) => termsPage(request);

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Terms: ${data?.title ?? ""} – Parallax` },
];

export default function Terms() {
  return <TermsPage view={useLoaderData<typeof loader>()} />;
}
