import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { handoutPage } from "../.server/pages/handout";
import { Handout } from "../components/handout/handout";

/** Paper has no masthead. */
export const handle = { frame: "paper" };

export const loader = ({ request }: LoaderFunctionArgs) => handoutPage(request);

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.isKey ? "Key" : "Handout"}${data?.title ? `: ${data.title}` : ""} – Parallax` },
];

export default function HandoutRoute() {
  return <Handout view={useLoaderData<typeof loader>()} />;
}
