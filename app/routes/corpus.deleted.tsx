import type { ActionFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { changeDeleted, deletedPage } from "../.server/pages/deleted";
import { DeletedPage } from "../components/pages/deleted-page";

export const loader = () => deletedPage();

export const action = ({ request }: ActionFunctionArgs) => changeDeleted(request);

export const meta: MetaFunction = () => [{ title: "Deleted documents – Parallax" }];

export default function Deleted() {
  return <DeletedPage view={useLoaderData<typeof loader>()} />;
}
