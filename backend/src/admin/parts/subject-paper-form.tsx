import { Button } from "@medusajs/ui"
import { useMutation } from "@tanstack/react-query"
import { useState, type FormEvent, type ReactNode } from "react"
import { Link } from "react-router-dom"
import type { DecisionField } from "./decision-drawer"
import { DeskPage } from "./desk-page"
import { FormField, problemsOf } from "./form-field"
import { Refusal } from "./problem"
import { SubjectPicker, type PaperSubject } from "./subject-picker"

type SubjectPaperFormProps = {
  back: { to: string; words: string }
  title: string
  hint: string
  fields: DecisionField[]
  action: string
  isDanger?: boolean
  /** What is told before the fields. */
  before?: ReactNode
  /** What it is about, as far as that is known. */
  subject?: PaperSubject | null
  /** What is told of the product or organization once it is chosen. */
  about?: (subject: PaperSubject) => ReactNode
  /** Gets what was typed, trimmed, with the ids of the subject. */
  onSend: (body: Record<string, string>) => Promise<unknown>
}

/** A paper about a product or an organization, written down as it is printed. */
export function SubjectPaperForm(props: SubjectPaperFormProps) {
  const { back, title, hint, fields, action, isDanger = false, before, about, onSend } = props
  const [subject, setSubject] = useState<PaperSubject | null>(props.subject ?? null)
  const { mutate, isPending, error } = useMutation({ mutationFn: onSend })
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const typed = Object.fromEntries(fields.map(({ name }) => [name, String(form.get(name) ?? "").trim()]))
    mutate({ ...typed, product_id: subject?.product_id ?? "", organization_id: subject?.organization_id ?? "" })
  }
  return (
    <>
      <Link to={back.to} className="txt-compact-small px-1 underline">
        {`← ${back.words}`}
      </Link>
      <form onSubmit={send}>
        <DeskPage title={title} hint={hint}>
          <div className="flex flex-col gap-4 px-6 py-4">
            {before}
            <SubjectPicker chosen={subject} onChoose={setSubject} />
            {subject && about?.(subject)}
          </div>
          <div className="grid gap-4 px-6 py-4 sm:grid-cols-2">
            {fields.map((field) => (
              <FormField
                key={field.name}
                field={field}
                problems={problemsOf(error).filter((problem) => problem.field === field.name)}
              />
            ))}
          </div>
          <div className="flex flex-wrap items-center justify-end gap-3 px-6 py-4">
            <Refusal error={error} />
            <Button type="submit" variant={isDanger ? "danger" : "primary"} isLoading={isPending}>
              {action}
            </Button>
          </div>
        </DeskPage>
      </form>
    </>
  )
}
