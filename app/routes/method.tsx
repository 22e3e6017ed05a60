import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { methodPage } from "../.server/pages/method";
import { MethodPage } from "../components/pages/method-page";

export const loader = () => methodPage();

export const meta: MetaFunction = () => [
  { title: "Method – Parallax" },
  {
    name: "description",
    content: "How each score is made, every word-list entry with note and source, and the limits.",
  },
];

export default function Method() {
  return <MethodPage view={useLoaderData<typeof loader>()} />;
}
