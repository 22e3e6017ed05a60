import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { corpusPage } from "../.server/pages/corpus";
import { changeCorpus } from "../.server/pages/corpus-action";
import { CorpusPage } from "../components/pages/corpus-page";

export const loader = ({ request }: LoaderFunctionArgs) => corpusPage(request);

export const action = ({ request }: ActionFunctionArgs) => changeCorpus(request);

export const meta: MetaFunction = () => [
  { title: "The corpus – Parallax" },
  { name: "description", content: "Every document with its scores, to be narrowed, sorted and compared." },
];

export default function Corpus() {
  return <CorpusPage view={useLoaderData<typeof loader>()} />;
}
