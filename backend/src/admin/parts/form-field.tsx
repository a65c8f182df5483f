import { Label, Text } from "@medusajs/ui"
import { useId } from "react"
import { DeskError } from "../api/desk-api"
import { FieldInput, type DecisionField } from "./decision-drawer"

export type ProblemOfField = { message: string; field?: string }

/** What the backend refused, field by field. */
export function problemsOf(error: unknown): readonly ProblemOfField[] {
  if (!(error instanceof DeskError)) return []
  return error.problems.length > 0 ? error.problems : [{ message: error.message, field: error.field }]
}

type FormFieldProps = { field: DecisionField; problems: readonly ProblemOfField[]; className?: string }

/** A field of a page's form, with what is wrong of it. */
export function FormField({ field, problems, className }: FormFieldProps) {
  const id = useId()
  return (
    <div className={className ?? "flex flex-col gap-1"}>
      <Label htmlFor={id}>{field.label}</Label>
      <FieldInput id={id} field={field} />
      {problems.map(({ message }) => (
        <Text key={message} className="txt-small text-ui-fg-error">
          {message}
        </Text>
      ))}
    </div>
  )
}
