import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { dataPage } from "../.server/pages/data";
import { DataPage } from "../components/pages/data-page";

export const loader = () => dataPage();

export const meta: MetaFunction = () => [
  { title: "Data – Parallax" },
  { name: "description", content: "Scores, claims, attributions and loaded terms as CSV and JSON." },
];

export default function Data() {
  return <DataPage view={useLoaderData<typeof loader>()} />;
}
