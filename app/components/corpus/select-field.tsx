/** A field with what there is to choose from; `any` stands first where nothing need be chosen. */
export function SelectField({
  name,
  label,
  value,
  choices,
  any,
}: {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly any?: string;
}) {
  return (
    <label>
      {label}{" "}
      <select key={value} name={name} defaultValue={value}>
        {any !== undefined && <option value="">{any}</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </label>
  );
}
