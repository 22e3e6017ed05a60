import { SpecimenText } from "../grammar/grammar-table";
import { keySigns } from "./key-specimens";

/** The signs of the key with their names. */
export function KeySigns() {
  return (
    <ul className="key-signs">
      {keySigns().map(({ label, specimen }) => (
        <li key={label}>
          <SpecimenText specimen={specimen} />
          <span className="key-label">{label}</span>
        </li>
      ))}
    </ul>
  );
}
