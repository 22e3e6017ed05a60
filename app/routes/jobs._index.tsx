import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { groupAgain, jobsPage } from "../.server/pages/jobs";
import { JobsPage } from "../components/pages/jobs-page";

export const loader = () => jobsPage();

/** The one work that is asked for by itself: grouping by event. */
export const action = () => groupAgain();

export const meta: MetaFunction = () => [{ title: "Work in the background – Parallax" }];

export default function Jobs() {
  return <JobsPage view={useLoaderData<typeof loader>()} />;
}
