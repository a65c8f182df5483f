import { Text, toast } from "@medusajs/ui"
import { CertificationAnswer } from "@ocop/shared/certification"
import type { QueuedSubmission } from "@ocop/shared/paper-submission"
import { useQueryClient } from "@tanstack/react-query"
import { useNavigate } from "react-router-dom"
import { post } from "../../../api/desk-api"
import { FromSubmission } from "../../../parts/from-submission"
import { Problem } from "../../../parts/problem"
import { SubjectPaperForm } from "../../../parts/subject-paper-form"
import type { PaperSubject } from "../../../parts/subject-picker"
import { useSubmission } from "../../../parts/use-submission"
import { useWords } from "../../../parts/use-words"
import { DECISIONS } from "../../quyet-dinh/query-key"
import { useCertificateFields } from "../paper-fields"

/** A certificate, written down as it is printed, maybe from the paper that its holder sent. */
const NewCertification = () => {
  const { say } = useWords()
  const { submission, error } = useSubmission()
  if (error) return <Problem error={error} />
  if (submission === undefined) return <Text className="px-6 py-4">{say("loading")}</Text>
  return <CertificationForm submission={submission} />
}
export default NewCertification

function CertificationForm({ submission }: { submission: QueuedSubmission | null }) {
  const { say } = useWords()
  const goTo = useNavigate()
  const queries = useQueryClient()
  const fields = useCertificateFields(submission ? { ...submission, standard: submission.standard ?? "" } : undefined)
  return (
    <SubjectPaperForm
      back={{ to: "/chung-nhan", words: say("certifications_back") }}
      title={say("certification_add")}
      hint={say("certification_add_hint")}
      before={submission && <FromSubmission submission={submission} />}
      subject={submission && wholeOf(submission)}
      fields={fields}
      action={say("decision_draft")}
      onSend={async (body) => {
        const { certification } = await post(CertificationAnswer, "/certifications", {
          ...body,
          submission_id: submission?.id ?? "",
        })
        toast.success(say("certification_was_drafted", { number: certification.number }))
        await queries.invalidateQueries({ queryKey: [DECISIONS] })
        await goTo(`/chung-nhan/${certification.id}`)
      }}
    />
  )
}

/** What the paper is about where its sender said that it is of the whole organization; which product, the official says. */
function wholeOf({ organization: { id, name }, product_name }: QueuedSubmission): PaperSubject | null {
  return product_name === "" ? { product_id: "", organization_id: id, name } : null
}
