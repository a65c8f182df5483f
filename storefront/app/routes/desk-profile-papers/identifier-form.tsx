import type { IdentifierType, JoiningDocument } from "@ocop/shared/joining"
import { Form, useNavigation } from "react-router"
import { problemOf, type FormProblem } from "#app/features/form/form-problem.ts"
import { SubmitButton } from "#app/features/form/submit-button.tsx"
import { identifierName } from "#app/features/joining/words.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { Field, FieldError } from "#app/ui/field.tsx"

export const IDENTIFIER_IDS = { type: "loai-ma-so", identifier: "ma-so" }

type IdentifierFormProps = {
  types: readonly IdentifierType[]
  kept: JoiningDocument["identifier"]
  /** What was typed into a form that was refused. */
  typed: { type: string; identifier: string } | null
  problems: readonly FormProblem[]
}

/** The number an organization is registered under. What is kept is not sent back into the field. */
export function IdentifierForm({ types, kept, typed, problems }: IdentifierFormProps) {
  const { formData } = useNavigation()
  const typeError = problemOf(problems, "type")
  const chosen = typed?.type || kept?.type || types[0]
  return (
    <Form method="post" noValidate className="mt-4 space-y-5">
      {types.length === 1 ? (
        <input type="hidden" name="type" value={types[0]} />
      ) : (
        <fieldset id={IDENTIFIER_IDS.type}>
          <legend className="font-semibold">{m.joining_identifier_type()}</legend>
          <FieldError id={`${IDENTIFIER_IDS.type}-loi`} error={typeError ?? null} />
          {types.map((type) => (
            <label key={type} className="flex min-h-11 items-center gap-3">
              <input type="radio" name="type" value={type} defaultChecked={type === chosen} />
              {identifierName(type)}
            </label>
          ))}
        </fieldset>
      )}
      <Field
        id={IDENTIFIER_IDS.identifier}
        name="identifier"
        label={types.length === 1 && types[0] ? identifierName(types[0]) : m.joining_identifier()}
        hint={kept === null ? m.joining_identifier_hint() : m.joining_identifier_kept({ shown: kept.shown })}
        defaultValue={typed?.identifier ?? ""}
        error={problemOf(problems, "identifier") ?? null}
        autoComplete="off"
        spellCheck={false}
        maxLength={60}
      />
      <SubmitButton name="intent" value="identifier" pending={formData?.get("intent") === "identifier"}>
        {m.joining_identifier_save()}
      </SubmitButton>
    </Form>
  )
}
