import { Button, toast, usePrompt } from "@medusajs/ui"
import { ProposalDocument } from "@ocop/shared/listing"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { post } from "../../../api/desk-api"
import { DecisionDrawer } from "../../../parts/decision-drawer"
import { useReason } from "../../../parts/problem"
import { useWords } from "../../../parts/use-words"
import { useFieldWords } from "../field-words"
import { PROPOSALS } from "../query-key"

/** The longest reason for one field. */
const LONGEST_REASON = 500

/** Approves, or gives back with reasons, each beside its field. */
export function Decisions({ proposal: { id, name, differences } }: { proposal: ProposalDocument }) {
  const { say } = useWords()
  const reasonOf = useReason()
  const fieldWords = useFieldWords()
  const ask = usePrompt()
  const queries = useQueryClient()
  const readAnew = () => queries.invalidateQueries({ queryKey: [PROPOSALS] })
  const { mutate, isPending } = useMutation({
    mutationFn: () => post(ProposalDocument, `/proposals/${id}/approve`),
    onSuccess: () => {
      toast.success(say("proposal_was_approved", { name }))
      return readAnew()
    },
    onError: (error) => toast.error(say("failed", { reason: reasonOf(error) })),
  })
  const approve = async () => {
    const isSure = await ask({
      variant: "confirmation",
      title: say("proposal_approve_title"),
      description: say("proposal_approve_text", { name }),
      confirmText: say("verify"),
      cancelText: say("cancel"),
    })
    if (isSure) mutate()
  }
  const fields = ["note", ...differences.map(({ field }) => field)].map((field) => ({
    name: field,
    label: field === "note" ? say("field_note") : say("correction_of", { step: fieldWords(field) }),
    lines: 2,
    maxLength: LONGEST_REASON,
  }))
  return (
    <div className="flex flex-wrap gap-2">
      <DecisionDrawer
        trigger={<Button variant="secondary">{say("send_back")}</Button>}
        title={say("proposal_send_back_title", { name })}
        hint={say("send_back_hint")}
        action={say("send_back")}
        fields={fields}
        onSend={async (typed) => {
          const reasons = Object.fromEntries(Object.entries(typed).filter(([, reason]) => reason !== ""))
          await post(ProposalDocument, `/proposals/${id}/send-back`, { reasons })
          toast.success(say("proposal_was_sent_back", { name }))
          await readAnew()
        }}
      />
      <Button isLoading={isPending} onClick={() => void approve()}>
        {say("verify")}
      </Button>
    </div>
  )
}
