import { type Continuum, GAP, meetingsOf, type Value } from "./continuum";
import { type LengthTable, lengthTable } from "./lengths";

/** An alpha: 1 where all agree, 0 as by chance, below 0 where they agree less; `null` with a reason. */
export interface Coefficient {
  readonly alpha: number | null;
  readonly reason?: string;
}

/** The same over a part of the continua; `coverage` is the share of it, `null` where there is nothing. */
export interface PartialCoefficient extends Coefficient {
  readonly coverage: number | null;
}

/** How far coders agree beyond chance on what they marked off, by lengths. */
export interface UnitisingAlpha {
  /** uα: where marks begin and end, and their values. */
  readonly unitising: Coefficient;
  /** |uα: what is marked and what is not, whatever the value. */
  readonly marked: Coefficient;
  /** cuα: the values, where two coders marked. */
  readonly coding: PartialCoefficient;
  /** (k)uα: each value, where two coders marked; the coverage is of what has the value. By code unit. */
  readonly values: readonly (PartialCoefficient & { readonly value: string })[];
}

const NONE: Coefficient = { alpha: null, reason: "no coder marked anything" };

/**
 * Krippendorff's alphas for unitising, nominal, of any number of coders (Krippendorff, Mathet, Bouvry & Widlöcher, On the
 * reliability of unitizing textual continua: further developments, Quality & Quantity 50, 2016; Krippendorff, Content
 * Analysis, 4th ed. 2019, section 12.6).
 *
 * ℓ(c,k) is the length on which values c and k meet, a gap being a value, over all ordered pairs of m coders, divided by
 * m − 1. By chance it is ε(c,k) = (ℓ(c)ℓ(k) − [c = k] s(c)) / (ℓ − s/ℓ), where s takes off what a stretch shares with
 * itself: its length squared, as it is drawn whole; of a gap, which is no unit, its length. Alpha is
 * 1 − (ℓ − Σℓ(c,c)) / (ℓ − Σε(c,c)); of gaps against all else 1 − (ℓ(k) − ℓ(k,k)) / (ε(k) − ε(k,k)); of one value
 * 1 − (1 − ℓ(k,k)/ℓ(k)) / (1 − ε(k,k)/ε(k)). cuα and (k)uα are made of what stretches of two coders share. Continua are
 * taken as one after another. Linear in the stretches.
 */
export function unitisingAlpha(continua: Iterable<Continuum>): UnitisingAlpha {
  const { lengths, own, ownShared } = meetingsOf(continua);
  const all = [...lengths.keys()];
  const values = all.filter((value) => value !== GAP).sort();
  const whole = lengthTable(all, lengths, own);
  const shared = lengthTable<Value>(values, lengths, ownShared);
  const isMarked = values.length > 0;
  return {
    unitising: isMarked ? overall(whole, all) : NONE,
    marked: isMarked ? against(whole, GAP) : NONE,
    coding: {
      ...(isMarked ? overall(shared, values) : NONE),
      coverage: whole.total > 0 ? shared.total / whole.total : null,
    },
    values: values.map((value) => ({
      value,
      ...ofOne<Value>(shared, value),
      coverage: shared.sum(value) / whole.sum(value),
    })),
  };
}

const ONE: Coefficient = { alpha: null, reason: "all that is compared has one value" };
const UNTOLD: Coefficient = { alpha: null, reason: "too little is shared to tell what chance would give" };

function overall<Value>(table: LengthTable<Value>, values: readonly Value[]): Coefficient {
  const { total, isEnough, met, sum, expected } = table;
  if (total === 0) return { alpha: null, reason: "no two coders marked the same place" };
  if (values.filter((value) => sum(value) > 0).length === 1) return ONE;
  if (!isEnough) return UNTOLD;
  const unlike = (of: (one: Value, other: Value) => number): number =>
    values.reduce((rest, value) => rest - of(value, value), total);
  return { alpha: 1 - unlike(met) / unlike(expected) };
}

/** One value against all the others together. */
function against<Value>(table: LengthTable<Value>, value: Value): Coefficient {
  const { total, isEnough, met, sum, expected, expectedSum } = table;
  if (sum(value) === 0 || sum(value) === total) return ONE;
  if (!isEnough) return UNTOLD;
  const byChance = expectedSum(value) - expected(value, value);
  return { alpha: 1 - (sum(value) - met(value, value)) / byChance };
}

function ofOne<Value>(table: LengthTable<Value>, value: Value): Coefficient {
  const { total, isEnough, met, sum, expected, expectedSum } = table;
  if (sum(value) === 0) return { alpha: null, reason: "no two coders' marks meet there" };
  if (sum(value) === total) return ONE;
  if (!isEnough) return UNTOLD;
  const unlike = 1 - met(value, value) / sum(value);
  return { alpha: 1 - unlike / (1 - expected(value, value) / expectedSum(value)) };
}
