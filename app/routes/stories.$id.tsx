import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { storyPage } from "../.server/pages/story";
import { changeStory } from "../.server/pages/story-action";
import { StoryPage } from "../components/pages/story-page";

export const loader = ({ request, params }: LoaderFunctionArgs) => storyPage(request, params.id ?? "");

export const action = ({ request, params }: ActionFunctionArgs) => changeStory(request, params.id ?? "");

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.label ?? "Story"} – Parallax` },
];

export default function StoryRoute() {
  return <StoryPage view={useLoaderData<typeof loader>()} />;
}
