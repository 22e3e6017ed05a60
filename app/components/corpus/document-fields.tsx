import type { FieldsView, FieldView } from "./fields-view";

/** What is known of a document, to be said or mended; what was only read from the text is marked as a guess. */
export function DocumentFields({
  view: { fields, outlets },
  prefix = "",
}: {
  readonly view: FieldsView;
  /** Before the ids of the fields, where a page has several forms. */
  readonly prefix?: string;
}) {
  return (
    <div className="document-fields">
      {fields.map((field) => (
        <Field key={`${field.name} ${field.value}`} field={field} prefix={prefix} />
      ))}
      <datalist id={`${prefix}outlets`}>
        {outlets.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </datalist>
    </div>
  );
}

function Field({
  field: { name, label, value, hint, guess, problem, choices },
  prefix,
}: {
  readonly field: FieldView;
  readonly prefix: string;
}) {
  const id = `${prefix}${name}`;
  const noteId = `${id}-note`;
  const about = { id, name, defaultValue: value, "aria-describedby": noteId };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {choices ? (
        <select {...about}>
          <option value="">not stated</option>
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      ) : name === "notes" ? (
        <textarea {...about} rows={4} maxLength={2000} />
      ) : (
        <input
          {...about}
          maxLength={2000}
          list={name === "outlet" ? `${prefix}outlets` : undefined}
          aria-invalid={problem ? true : undefined}
        />
      )}
      <p className="score-note" id={noteId}>
        {problem && <strong>{problem} </strong>}
        {guess && `A guess: ${guess}. `}
        {hint}
      </p>
    </div>
  );
}
