import { Link, useRouteLoaderData } from "@remix-run/react";
import type { loader } from "../../root";

/** What the marks mean and do not mean, before anyone reads them, with how often they are right where it was measured. */
export function Forewarning() {
  const accuracy = useRouteLoaderData<typeof loader>("root")?.accuracy;
  return (
    <p>
      The marks show where a wording judges and who is named as saying so. They do not say who is right. They
      miss some places and mark others in error{accuracy ? ": " : " "}
      <Link to="/method#accuracy">{accuracy ?? "(not measured)"}</Link>. Read the sentence before the mark.
    </p>
  );
}
