import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { tablePage, takeTable } from "../.server/pages/tables";
import { TablePage } from "../components/pages/table-page";

export const loader = ({ request, params }: LoaderFunctionArgs) => tablePage(request, params.id ?? "");

export const action = ({ request, params }: ActionFunctionArgs) => takeTable(request, params.id ?? "");

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.name ?? "A table"} – Parallax` },
];

export default function Table() {
  return <TablePage view={useLoaderData<typeof loader>()} />;
}
