import type { Evidence } from "./evidence";
import type { Passage } from "./passages";

/** Of what a pair shares, so much must be new where one of the two is paired with that document already. */
const leastNew = 0.6;

/** Two passages and what they share. */
interface Shared {
  readonly a: Passage;
  readonly b: Passage;
  readonly evidence: Pick<Evidence, "shared">;
}

/** Keeps what passages share with other documents already, so that no word pairs them there a second time. */
export class Taken {
  readonly #roots = new Map<Passage, Map<string, Set<string>>>();

  #of(passage: Passage, document: string): Set<string> {
    const byDocument = this.#roots.get(passage) ?? new Map<string, Set<string>>();
    this.#roots.set(passage, byDocument);
    const roots = byDocument.get(document) ?? new Set<string>();
    byDocument.set(document, roots);
    return roots;
  }

  /** Takes the pair, unless too much of what it shares is taken by another partner of one of the two there. */
  take({ a, b, evidence }: Shared): boolean {
    const all = [...evidence.shared];
    const weightOf = (entries: typeof all) => entries.reduce((sum, [, weight]) => sum + weight, 0);
    const both = [this.#of(a, b.document), this.#of(b, a.document)];
    const isNew = both.every(
      (roots) => weightOf(all.filter(([root]) => !roots.has(root))) >= leastNew * weightOf(all),
    );
    if (isNew) for (const roots of both) for (const [root] of all) roots.add(root);
    return isNew;
  }
}
