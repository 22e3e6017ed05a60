import { Link } from "@remix-run/react";

/** What the marks mean and do not mean, before anyone reads them. */
export function Forewarning() {
  return (
    <p>
      The marks show where a wording judges and who is named as saying so. They do not say who is right. They
      miss some places and mark others in error: <Link to="/method#accuracy">how often, measured</Link>. Read
      the sentence before the mark.
    </p>
  );
}
