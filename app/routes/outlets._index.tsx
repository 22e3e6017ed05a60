import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { outletsPage } from "../.server/pages/outlets";
import { OutletsPage } from "../components/pages/outlets-page";

export const loader = ({ request }: LoaderFunctionArgs) => outletsPage(request);

export const meta: MetaFunction = () => [
  { title: "Outlets – Parallax" },
  { name: "description", content: "Outlets with their scores pooled, and over time." },
];

export default function Outlets() {
  return <OutletsPage view={useLoaderData<typeof loader>()} />;
}
