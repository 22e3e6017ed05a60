import { Form } from "@remix-run/react";
import type { OutletFormView } from "./view";

/** Describes an outlet in neutral words; a fact counts only with its source. */
export function OutletForm({
  action,
  view: { isDescribed, isOpen, name, tab, facts },
}: {
  readonly action: string;
  readonly view: OutletFormView;
}) {
  return (
    <details className="choice" open={isOpen}>
      <summary>{isDescribed ? "Mend the description" : "Describe it"}</summary>
      <Form method="post" action={action} reloadDocument>
        <p className="text-ink-2 text-small">
          Plain facts, no judgement, and a source for each. What is left empty is shown as not known.
        </p>
        <TextField name="name" label="Name" value={name.value} problem={name.problem} />
        <TextField name="tab" label="Tab: two to four letters" value={tab.value} problem={tab.problem} />
        <div className="fact-fields">
          {facts.map((fact) => (
            <fieldset key={fact.name}>
              <legend>{fact.label}</legend>
              <TextField name={fact.name} label="Fact" value={fact.text} problem={fact.problem} />
              <TextField name={`${fact.name}-title`} label="Title of the source" value={fact.title} />
              <TextField name={`${fact.name}-url`} label="Address of the source" value={fact.url} />
            </fieldset>
          ))}
        </div>
        <button className="button" type="submit">
          Save
        </button>
      </Form>
    </details>
  );
}

const TextField = ({
  name,
  label,
  value,
  problem = null,
}: {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly problem?: string | null;
}) => (
  <div className="field">
    <label htmlFor={`outlet-${name}`}>{label}</label>
    <input
      key={value}
      id={`outlet-${name}`}
      name={name}
      defaultValue={value}
      maxLength={500}
      aria-invalid={problem ? true : undefined}
      aria-describedby={problem ? `outlet-${name}-problem` : undefined}
    />
    {problem && (
      <p className="score-note" id={`outlet-${name}-problem`}>
        <strong>{problem}</strong>
      </p>
    )}
  </div>
);
