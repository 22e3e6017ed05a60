import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { searchPage } from "../.server/pages/search";
import { SearchPage } from "../components/pages/search-page";

export const loader = ({ request }: LoaderFunctionArgs) => searchPage(request);

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.query ? `“${data.query}”` : "Search"} – Parallax` },
];

export default function Search() {
  return <SearchPage view={useLoaderData<typeof loader>()} />;
}
