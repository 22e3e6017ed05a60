import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { comparePage } from "../.server/pages/compare";
import { withStills } from "../.server/state/still";
import { ComparePage } from "../components/pages/compare-page";
import { skipMarkChanges } from "../components/reader/skip-mark-changes";

export const shouldRevalidate = skipMarkChanges;

export const loader = ({ request, context }: LoaderFunctionArgs) => withStills(context, comparePage(request));

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.title ?? "Compare"} – Parallax` },
  {
    name: "description",
    content: "Passages side by side, with loaded terms by voice and who is named as saying so.",
  },
];

export default function Compare() {
  return <ComparePage view={useLoaderData<typeof loader>()} />;
}
