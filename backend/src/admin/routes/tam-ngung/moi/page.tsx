import { Button, Text, toast } from "@medusajs/ui"
import { StopAnswer } from "@ocop/shared/sale-stop"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { useState, type FormEvent } from "react"
import { Link, useNavigate } from "react-router-dom"
import { post } from "../../../api/desk-api"
import type { DecisionField } from "../../../parts/decision-drawer"
import { DeskPage } from "../../../parts/desk-page"
import { FormField, problemsOf } from "../../../parts/form-field"
import { useReason } from "../../../parts/problem"
import { StopEffect } from "../../../parts/stop-effect"
import { SubjectPicker, type PaperSubject } from "../../../parts/subject-picker"
import { useWords } from "../../../parts/use-words"
import { DECISIONS } from "../../quyet-dinh/query-key"

/** A notice that stops sales, written down as its paper has it. */
const NewStop = () => {
  const { say } = useWords()
  const reasonOf = useReason()
  const goTo = useNavigate()
  const queries = useQueryClient()
  const fields = useFields()
  const [subject, setSubject] = useState<PaperSubject | null>(null)
  const { mutate, isPending, error } = useMutation({
    mutationFn: (body: object) => post(StopAnswer, "/sale-stops", body),
    onSuccess: async ({ stop: { id, number } }) => {
      toast.success(say("stop_was_registered", { number }))
      await queries.invalidateQueries({ queryKey: [DECISIONS] })
      await goTo(`/tam-ngung/${id}`)
    },
  })
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const typed = Object.fromEntries(fields.map(({ name }) => [name, String(form.get(name) ?? "").trim()]))
    mutate({ ...typed, product_id: subject?.product_id ?? "", organization_id: subject?.organization_id ?? "" })
  }
  return (
    <>
      <Link to="/tam-ngung" className="txt-compact-small px-1 underline">
        {`← ${say("stops_back")}`}
      </Link>
      <form onSubmit={send}>
        <DeskPage title={say("stop_add")} hint={say("stop_add_hint")}>
          <div className="flex flex-col gap-4 px-6 py-4">
            <SubjectPicker chosen={subject} onChoose={setSubject} />
            {subject && <StopEffect subject={subject} />}
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
            {error && (
              <Text role="alert" className="text-ui-fg-error">
                {reasonOf(error)}
              </Text>
            )}
            <Button type="submit" variant="danger" isLoading={isPending}>
              {say("stop_register")}
            </Button>
          </div>
        </DeskPage>
      </form>
    </>
  )
}
export default NewStop

function useFields(): DecisionField[] {
  const { say } = useWords()
  return [
    { name: "number", label: say("stop_number"), required: true, maxLength: 100 },
    { name: "issuer", label: say("stop_issuer"), required: true, maxLength: 200 },
    { name: "from", label: say("stop_from"), type: "date", required: true },
    { name: "until", label: say("stop_until_long"), type: "date" },
    { name: "reason", label: say("stop_reason"), lines: 3, required: true, maxLength: 1000 },
    { name: "reason_en", label: say("stop_reason_en"), lines: 3, maxLength: 1000 },
    { name: "internal_note", label: say("stop_note"), lines: 3, maxLength: 2000 },
    { name: "confirm", label: say("stop_confirm"), required: true, maxLength: 100 },
  ]
}
