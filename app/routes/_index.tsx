import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { homePage } from "../.server/pages/home";
import { HomePage } from "../components/pages/home-page";

export const loader = () => homePage();

export const meta: MetaFunction = () => [
  { title: "Parallax – how outlets frame the news" },
  {
    name: "description",
    content: "Texts side by side, with loaded terms by voice and who is named as saying so.",
  },
];

export default function Home() {
  return <HomePage view={useLoaderData<typeof loader>()} />;
}
