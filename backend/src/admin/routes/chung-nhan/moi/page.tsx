import { toast } from "@medusajs/ui"
import { CertificationAnswer } from "@ocop/shared/certification"
import { useQueryClient } from "@tanstack/react-query"
import { useNavigate } from "react-router-dom"
import { post } from "../../../api/desk-api"
import { SubjectPaperForm } from "../../../parts/subject-paper-form"
import { useWords } from "../../../parts/use-words"
import { DECISIONS } from "../../quyet-dinh/query-key"
import { useCertificateFields } from "../paper-fields"

/** A certificate, written down as it is printed. */
const NewCertification = () => {
  const { say } = useWords()
  const goTo = useNavigate()
  const queries = useQueryClient()
  const fields = useCertificateFields()
  return (
    <SubjectPaperForm
      back={{ to: "/chung-nhan", words: say("certifications_back") }}
      title={say("certification_add")}
      hint={say("certification_add_hint")}
      fields={fields}
      action={say("decision_draft")}
      onSend={async (body) => {
        const { certification } = await post(CertificationAnswer, "/certifications", body)
        toast.success(say("certification_was_drafted", { number: certification.number }))
        await queries.invalidateQueries({ queryKey: [DECISIONS] })
        await goTo(`/chung-nhan/${certification.id}`)
      }}
    />
  )
}
export default NewCertification
