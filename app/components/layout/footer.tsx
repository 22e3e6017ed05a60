/** Foot of every page: what this is, by which version of the analyser, under which licence. */
export function Footer({ analyser }: { readonly analyser?: string | undefined }) {
  return (
    <footer className="footer page">
      <p>
        Parallax marks wording and sourcing. It gives no text a grade.{" "}
        <a href="/grammar">What the marks mean</a>
      </p>
      <p>{analyser ? `Analyser ${analyser}. ` : ""}Free software, MIT licence.</p>
    </footer>
  );
}
