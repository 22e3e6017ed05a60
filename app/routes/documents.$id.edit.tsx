import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { editPage, saveEdit } from "../.server/pages/edit";
import { EditPage } from "../components/pages/edit-page";

export const loader = ({ params }: LoaderFunctionArgs) => editPage(params.id ?? "");

export const action = ({ request, params }: ActionFunctionArgs) => saveEdit(request, params.id ?? "");

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Edit “${data?.title ?? "a document"}” – Parallax` },
];

export default function Edit() {
  const view = useLoaderData<typeof loader>();
  const again = useActionData<typeof action>();
  return <EditPage view={again && "fields" in again ? again : view} />;
}
