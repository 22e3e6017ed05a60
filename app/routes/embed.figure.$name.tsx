import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { embeddedFigure } from "../.server/pages/embed";
import { EmbeddedFigure } from "../components/embed/figure";

/** Nothing but the figure: no masthead, no scripts. */
export const handle = { frame: "embed" };

export const loader = ({ request, params }: LoaderFunctionArgs) => embeddedFigure(request, params.name ?? "");

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.title ?? "Figure"} – Parallax` },
  { name: "robots", content: "noindex" },
];

export default function EmbedFigure() {
  return <EmbeddedFigure view={useLoaderData<typeof loader>()} />;
}
