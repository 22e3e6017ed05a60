import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { changeJob, jobPage } from "../.server/pages/jobs";
import { JobPage } from "../components/pages/job-page";

export const loader = ({ params }: LoaderFunctionArgs) => jobPage(params.id ?? "");

export const action = ({ request, params }: ActionFunctionArgs) => changeJob(request, params.id ?? "");

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.title ?? "Work"} – Parallax` },
];

export default function Job() {
  return <JobPage view={useLoaderData<typeof loader>()} />;
}
