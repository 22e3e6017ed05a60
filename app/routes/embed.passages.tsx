import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { embeddedPassages } from "../.server/pages/embed";
import { EmbeddedPassages } from "../components/embed/passages";

/** Nothing but the passages: no masthead, no scripts. */
export const handle = { frame: "embed" };

export const loader = ({ request }: LoaderFunctionArgs) => embeddedPassages(request);

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.title ?? "Passages"} – Parallax` },
  { name: "robots", content: "noindex" },
];

export default function EmbedPassages() {
  return <EmbeddedPassages view={useLoaderData<typeof loader>()} />;
}
