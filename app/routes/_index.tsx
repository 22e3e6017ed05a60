import type { MetaFunction } from "@remix-run/node";

export const meta: MetaFunction = () => [{ title: "Parallax" }];

export default function Home() {
  return (
    <main id="content" className="mx-auto max-w-prose p-8">
      <h1 className="font-semibold text-3xl">Parallax</h1>
      <p>How outlets frame what they report.</p>
    </main>
  );
}
