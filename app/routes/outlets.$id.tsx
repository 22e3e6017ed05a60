import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { outletPage } from "../.server/pages/outlet";
import { OutletPage } from "../components/pages/outlet-page";

export const loader = ({ params }: LoaderFunctionArgs) => outletPage(params.id ?? "");

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.name ?? "Outlet"} – Parallax` },
];

export default function OutletRoute() {
  return <OutletPage view={useLoaderData<typeof loader>()} />;
}
