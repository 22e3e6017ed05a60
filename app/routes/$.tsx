import type { LoaderFunctionArgs } from "@remix-run/node";
import { refuse } from "../.server/state/refuse";

/** Every address that names no page. */
export const loader = ({ request }: LoaderFunctionArgs) => {
  const { pathname } = new URL(request.url);
  return refuse(404, `There is no page “${pathname.slice(0, 120)}”.`, [
    [
      "Pages: ",
      { text: "Compare", href: "/compare" },
      ", ",
      { text: "Data", href: "/data" },
      ", ",
      { text: "Method", href: "/method" },
      ", ",
      { text: "Marks", href: "/grammar" },
      ".",
    ],
  ]);
};

export default function NotFound() {
  return null;
}
