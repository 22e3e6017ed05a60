import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { describeOutlet, outletPage } from "../.server/pages/outlet";
import { OutletPage } from "../components/pages/outlet-page";

export const loader = ({ request, params }: LoaderFunctionArgs) => outletPage(request, params.id ?? "");

export const action = ({ request, params }: ActionFunctionArgs) => describeOutlet(request, params.id ?? "");

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.name ?? "Outlet"} – Parallax` },
];

export default function OutletRoute() {
  const view = useLoaderData<typeof loader>();
  const again = useActionData<typeof action>();
  return <OutletPage view={again && "form" in again ? again : view} />;
}
