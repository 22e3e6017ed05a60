import abuse from "./actions/abuse.json";
import attack from "./actions/attack.json";
import custody from "./actions/custody.json";
import destruction from "./actions/destruction.json";
import harm from "./actions/harm.json";
import killing from "./actions/killing.json";
import penalty from "./actions/penalty.json";
import prohibition from "./actions/prohibition.json";
import removal from "./actions/removal.json";
import taking from "./actions/taking.json";
import { inflect, plural, type VerbForm } from "./inflect";

/** A verb for an action that someone does to someone or something, and its nouns. */
export interface Action {
  readonly verb: string;
  readonly past?: string;
  readonly participle?: string;
  readonly ing?: string;
  /** Words after the verb that belong to it ("shut down"). */
  readonly particles?: readonly string[];
  readonly needsParticle?: boolean;
  readonly nouns?: readonly string[];
  /** Whom "X's <noun>" names; the agent where nothing is said. */
  readonly possessor?: string;
  /** "optional" where the verb often stands without an object. */
  readonly object?: string;
  /** "victim" where the subject suffers the action ("die"). */
  readonly subject?: string;
  /** Both sides are agents ("clash"). */
  readonly mutual?: boolean;
  /** A noun may follow the passive ("was labelled a terrorist"). */
  readonly complement?: boolean;
  /** What it is told as where the verb alone does not say so: "die" for "lose their lives". */
  readonly as?: string;
  /** Only the nouns name it; the verb is what it is shown as. */
  readonly nounsOnly?: boolean;
  /** Words nearby of which it needs one ("shots were fired", "violence broke out"). */
  readonly only?: readonly string[];
  /** Words nearby that make it another thing ("hunger strike"). */
  readonly not?: readonly string[];
  readonly note: string;
  readonly source: string;
}

/** The actions as their data files state them, by category: what kind of thing is done. */
export const actionsByCategory = {
  abuse,
  attack,
  custody,
  destruction,
  harm,
  killing,
  penalty,
  prohibition,
  removal,
  taking,
} as Readonly<Record<string, readonly Action[]>>;

/** Every action. */
export const actions: readonly Action[] = Object.values(actionsByCategory).flat();

const categories = new Map(
  Object.entries(actionsByCategory).flatMap(([category, all]) =>
    all.map(({ verb, as }) => [as ?? verb, category]),
  ),
);

/** The category of an action, given the lemma of its verb; the lemma itself where it is none of the actions'. */
export const actionCategory = (verb: string): string => categories.get(verb) ?? verb;

/** Word -> the verb it is a form of, and which forms it can be. */
export const verbs = new Map<string, { readonly action: Action; readonly forms: Set<VerbForm> }>();
/** Noun, singular or plural -> its action. */
export const nouns = new Map<string, Action>();

for (const action of actions) {
  for (const [word, form] of action.nounsOnly ? [] : inflect(action.verb, action)) {
    const entry = verbs.get(word) ?? { action, forms: new Set<VerbForm>() };
    entry.forms.add(form);
    verbs.set(word, entry);
  }
  for (const noun of action.nouns ?? []) {
    nouns.set(noun, action);
    nouns.set(plural(noun), action);
  }
}

/** Every word that is looked up above: most words of a text are none of them. */
export const actionWords: ReadonlySet<string> = new Set([...verbs.keys(), ...nouns.keys()]);
