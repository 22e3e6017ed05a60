import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { termsPage } from "../.server/pages/terms";
import { withStills } from "../.server/state/still";
import { TermsPage } from "../components/pages/terms-page";

export const loader = ({ request, context }: LoaderFunctionArgs) => withStills(context, termsPage(request));

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Terms: ${data?.title ?? ""} – Parallax` },
];

export default function Terms() {
  return <TermsPage view={useLoaderData<typeof loader>()} />;
}
