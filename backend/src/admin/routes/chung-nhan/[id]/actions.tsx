import { Button, toast } from "@medusajs/ui"
import { CertificationAnswer, WITHDRAWAL_GROUNDS, type DeskCertification } from "@ocop/shared/certification"
import { useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import { useNavigate } from "react-router-dom"
import { NOTHING, post } from "../../../api/desk-api"
import { DecisionDrawer } from "../../../parts/decision-drawer"
import { SubjectPicker, type PaperSubject } from "../../../parts/subject-picker"
import { useStandard } from "../../../parts/use-standard"
import { useWords } from "../../../parts/use-words"
import { VerifyButton } from "../../../parts/verify-button"
import { useWithdrawalFields } from "../../../parts/withdrawal-fields"
import { DECISIONS } from "../../quyet-dinh/query-key"
import { useCertificateFields } from "../paper-fields"

type Props = { certification: DeskCertification }
type ActionProps = Props & { onDone: (words: string) => Promise<void> }

/** What may be done to a certificate, as long as it is not withdrawn. */
export function Actions({ certification }: Props) {
  const { say } = useWords()
  const queries = useQueryClient()
  const { id, state, number, product, organization, is_own_draft } = certification
  const done = async (words: string) => {
    toast.success(words)
    await queries.invalidateQueries({ queryKey: [DECISIONS] })
  }
  if (state === "revoked") return null
  const props = { certification, onDone: done }
  if (state !== "draft") {
    return (
      <div className="flex flex-wrap gap-2">
        <Correct {...props} />
        <Revoke {...props} />
      </div>
    )
  }
  return (
    <div className="flex flex-wrap gap-2">
      <Discard {...props} />
      <Correct {...props} />
      <VerifyButton
        title={say("certification_verify_title", { number })}
        text={say("certification_verify_text", { name: product?.title ?? organization.name })}
        isOwnDraft={is_own_draft}
        onVerify={() => post(NOTHING, "/certifications/verify", { ids: [id] })}
        onDone={() => done(say("certification_was_verified", { number }))}
      />
    </div>
  )
}

function useReasonField() {
  const { say } = useWords()
  return { name: "reason", label: say("reason"), lines: 3, required: true, maxLength: 500 }
}

function Discard({ certification: { id, number }, onDone }: ActionProps) {
  const { say } = useWords()
  const goTo = useNavigate()
  const reason = useReasonField()
  return (
    <DecisionDrawer
      trigger={<Button variant="secondary">{say("certification_discard")}</Button>}
      title={say("certification_discard_title", { number })}
      hint={say("star_discard_hint")}
      action={say("certification_discard")}
      isDanger
      fields={[reason]}
      onSend={async (typed) => {
        await post(NOTHING, `/certifications/${id}/discard`, typed)
        await onDone(say("star_was_discarded"))
        await goTo("/chung-nhan")
      }}
    />
  )
}

function Correct({ certification, onDone }: ActionProps) {
  const { say } = useWords()
  const goTo = useNavigate()
  const fields = useCertificateFields(certification)
  const reason = useReasonField()
  const { id, number, product, organization } = certification
  const [subject, setSubject] = useState<PaperSubject | null>({
    product_id: product?.id ?? "",
    organization_id: product ? "" : organization.id,
    name: product?.title ?? organization.name,
  })
  return (
    <DecisionDrawer
      trigger={<Button variant="secondary">{say("correct")}</Button>}
      title={say("certification_correct_title", { number })}
      hint={say("star_correct_hint")}
      action={say("correct")}
      before={<SubjectPicker chosen={subject} onChoose={setSubject} />}
      fields={[...fields, reason]}
      onSend={async (typed) => {
        const { product_id = "", organization_id = "" } = subject ?? {}
        const said = { ...typed, product_id, organization_id }
        const answer = await post(CertificationAnswer, `/certifications/${id}`, said)
        await onDone(say("was_corrected"))
        await goTo(`/chung-nhan/${answer.certification.id}`)
      }}
    />
  )
}

function Revoke({ certification: { id, standard, number }, onDone }: ActionProps) {
  const { say } = useWords()
  const nameOf = useStandard()
  const fields = useWithdrawalFields({ number: "certification_revoke_number", grounds: WITHDRAWAL_GROUNDS })
  return (
    <DecisionDrawer
      trigger={<Button variant="danger">{say("star_revoke")}</Button>}
      title={say("certification_revoke_title", { name: nameOf(standard), number })}
      hint={say("certification_revoke_hint")}
      action={say("star_revoke")}
      isDanger
      confirm={number}
      fields={fields}
      onSend={async (typed) => {
        await post(CertificationAnswer, `/certifications/${id}/revoke`, { ...typed, confirm: number })
        await onDone(say("star_was_revoked"))
      }}
    />
  )
}
