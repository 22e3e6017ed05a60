/** What dismissing a mark does, and what it does not. */
export const Dismissing = () => (
  <section id="dismissing" aria-labelledby="dismissing-title">
    <h2 id="dismissing-title">Dismissing marks</h2>
    <p>
      A mark is a claim about a word, and you may hold it to be wrong. Press a mark to see why it is there,
      and dismiss it; or its entry, or the suggested word, wherever it stands; or switch its category off.
      “Question the marks” on the page of a text lists the categories and tiers.
    </p>
    <p>
      Everything is counted anew, as if what you dismissed had not been found: the terms, the claims that they
      made evaluative, every rate, share and interval, figures, files and handouts. What a dismissed entry had
      hidden does not come up in its place. The text, its sources and who is named do not change.
    </p>
    <p>
      The choice stands in the address and nowhere else. Who opens it sees what was dismissed, and can put it
      back. One mark is named by its place in the text, as in <code>mehr.l345-353</code>: 345 to 353 are
      offsets, l a loaded term, c a claim. Where a later version of the analyser marks nothing just there, the
      page says so.
    </p>
  </section>
);
