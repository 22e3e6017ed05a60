import { useLocation, useNavigate } from "@remix-run/react";

/** Which mark is open, as the address says, and how to open or close one; neither scrolls nor adds to the history. */
export function useOpenMark(): {
  readonly open: string | null;
  readonly show: (mark: string | null) => void;
} {
  const navigate = useNavigate();
  const { search, pathname } = useLocation();
  const show = (mark: string | null) => {
    const params = new URLSearchParams(search);
    params.delete("mark");
    if (mark !== null) params.set("mark", mark);
    const hash = mark === null ? "" : `#${mark}`;
    navigate({ pathname, search: params.toString(), hash }, { replace: true, preventScrollReset: true });
  };
  return { open: new URLSearchParams(search).get("mark"), show };
}
