import { toast } from "@medusajs/ui"
import { StopAnswer } from "@ocop/shared/sale-stop"
import { useQueryClient } from "@tanstack/react-query"
import { useNavigate } from "react-router-dom"
import { post } from "../../../api/desk-api"
import type { DecisionField } from "../../../parts/decision-drawer"
import { StopEffect } from "../../../parts/stop-effect"
import { SubjectPaperForm } from "../../../parts/subject-paper-form"
import { useWords } from "../../../parts/use-words"
import { DECISIONS } from "../../quyet-dinh/query-key"

/** A notice that stops sales, written down as its paper has it. */
const NewStop = () => {
  const { say } = useWords()
  const goTo = useNavigate()
  const queries = useQueryClient()
  const fields = useFields()
  return (
    <SubjectPaperForm
      back={{ to: "/tam-ngung", words: say("stops_back") }}
      title={say("stop_add")}
      hint={say("stop_add_hint")}
      fields={fields}
      action={say("stop_register")}
      isDanger
      about={(subject) => <StopEffect subject={subject} />}
      onSend={async (body) => {
        const { stop } = await post(StopAnswer, "/sale-stops", body)
        toast.success(say("stop_was_registered", { number: stop.number }))
        await queries.invalidateQueries({ queryKey: [DECISIONS] })
        await goTo(`/tam-ngung/${stop.id}`)
      }}
    />
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
