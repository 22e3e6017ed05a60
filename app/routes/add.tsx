import type { ActionFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { addPage, takeIn } from "../.server/pages/add";
import { AddPage } from "../components/pages/add-page";

export const loader = () => addPage();

export const action = ({ request }: ActionFunctionArgs) => takeIn(request);

export const meta: MetaFunction = () => [{ title: "Add documents – Parallax" }];

export default function Add() {
  const view = useLoaderData<typeof loader>();
  const again = useActionData<typeof action>();
  return <AddPage view={again && "fields" in again ? again : view} />;
}
