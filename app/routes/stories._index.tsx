import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { makeStoryOf, storiesPage } from "../.server/pages/stories";
import { StoriesPage } from "../components/pages/stories-page";

export const loader = ({ request }: LoaderFunctionArgs) => storiesPage(request);

/** Makes a story by hand. */
export const action = ({ request }: ActionFunctionArgs) => makeStoryOf(request);

export const meta: MetaFunction = () => [
  { title: "Stories – Parallax" },
  { name: "description", content: "Documents that tell of one event, with who tells it and in whose voice." },
];

export default function Stories() {
  return <StoriesPage view={useLoaderData<typeof loader>()} />;
}
