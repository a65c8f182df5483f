import { Button, toast, usePrompt } from "@medusajs/ui"
import { ActingAsked, LONGEST_ACTING_REASON } from "@ocop/shared/acting"
import { JOINING_STEPS, LONGEST_JOINING, OrganizationAnswer, type OrganizationFile } from "@ocop/shared/joining"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { post } from "../../../api/desk-api"
import { DecisionDrawer, type DecisionField } from "../../../parts/decision-drawer"
import { useReason } from "../../../parts/problem"
import { useWords, type Word } from "../../../parts/use-words"
import { ORGANIZATIONS } from "../query-key"

/** Decides, says so, and shows what has become of it. */
function useDecide({ id, name }: OrganizationFile) {
  const { say } = useWords()
  const queries = useQueryClient()
  return async (decision: string, body: object, done: Word) => {
    await post(OrganizationAnswer, `/organizations/${id}/${decision}`, body)
    toast.success(say(done, { name }))
    await queries.invalidateQueries({ queryKey: [ORGANIZATIONS] })
  }
}

/** What can be decided in the state in which an organization is. */
export function Decisions({ organization }: { organization: OrganizationFile }) {
  const { status } = organization
  return (
    <div className="flex flex-wrap gap-2">
      <ActButton organization={organization} />
      {status === "submitted" && (
        <>
          <SendBackButton organization={organization} />
          <VerifyButton organization={organization} />
        </>
      )}
      {status === "verified" && organization.producer_wish !== null && (
        <>
          <RefuseProducerButton organization={organization} />
          <GrantProducerButton organization={organization} />
        </>
      )}
      {status === "verified" && <SuspendButton organization={organization} />}
      {status === "suspended" && <ReinstateButton organization={organization} />}
    </div>
  )
}

type ButtonProps = { organization: OrganizationFile }

function VerifyButton({ organization }: ButtonProps) {
  const { say } = useWords()
  const reasonOf = useReason()
  const ask = usePrompt()
  const decide = useDecide(organization)
  const { name } = organization
  const { mutate, isPending } = useMutation({
    mutationFn: () => decide("verify", {}, "verified"),
    onError: (error) => toast.error(say("failed", { reason: reasonOf(error) })),
  })
  const verify = async () => {
    const isSure = await ask({
      variant: "confirmation",
      title: say("verify_title"),
      description: say("verify_text", { name }),
      confirmText: say("verify"),
      cancelText: say("cancel"),
    })
    if (isSure) mutate()
  }
  return (
    <Button isLoading={isPending} onClick={() => void verify()}>
      {say("verify")}
    </Button>
  )
}

function GrantProducerButton({ organization }: ButtonProps) {
  const { say } = useWords()
  const reasonOf = useReason()
  const ask = usePrompt()
  const decide = useDecide(organization)
  const { mutate, isPending } = useMutation({
    mutationFn: () => decide("producer/grant", {}, "producer_was_granted"),
    onError: (error) => toast.error(say("failed", { reason: reasonOf(error) })),
  })
  const grant = async () => {
    const isSure = await ask({
      variant: "confirmation",
      title: say("producer_grant"),
      description: say("producer_grant_text", { name: organization.name }),
      confirmText: say("producer_grant"),
      cancelText: say("cancel"),
    })
    if (isSure) mutate()
  }
  return (
    <Button isLoading={isPending} onClick={() => void grant()}>
      {say("producer_grant")}
    </Button>
  )
}

function RefuseProducerButton({ organization }: ButtonProps) {
  const { say } = useWords()
  const decide = useDecide(organization)
  return (
    <DecisionDrawer
      trigger={<Button variant="secondary">{say("producer_refuse")}</Button>}
      title={say("producer_refuse_title", { name: organization.name })}
      hint={say("producer_refuse_hint")}
      action={say("producer_refuse")}
      fields={[useReasonField()]}
      onSend={({ reason }) => decide("producer/refuse", { reason }, "producer_was_refused")}
    />
  )
}

function useReasonField(): DecisionField {
  const { say } = useWords()
  return { name: "reason", label: say("reason"), lines: 4, required: true, maxLength: LONGEST_JOINING.reason }
}

function SendBackButton({ organization }: ButtonProps) {
  const { say } = useWords()
  const decide = useDecide(organization)
  const fields = JOINING_STEPS.map((step) => ({
    name: step,
    label: say("correction_of", { step: say(`step_${step}`) }),
    lines: 2,
    maxLength: LONGEST_JOINING.reason,
  }))
  return (
    <DecisionDrawer
      trigger={<Button variant="secondary">{say("send_back")}</Button>}
      title={say("send_back_title", { name: organization.name })}
      hint={say("send_back_hint")}
      action={say("send_back")}
      fields={[useReasonField(), ...fields]}
      onSend={({ reason, ...steps }) => {
        const corrections = Object.entries(steps).flatMap(([step, message]) => (message ? [{ step, message }] : []))
        return decide("send-back", { reason, corrections }, "sent_back")
      }}
    />
  )
}

function SuspendButton({ organization }: ButtonProps) {
  const { say } = useWords()
  const decide = useDecide(organization)
  const notice = { name: "notice", label: say("notice_number"), lines: 1, maxLength: 100 }
  return (
    <DecisionDrawer
      trigger={<Button variant="danger">{say("suspend")}</Button>}
      title={say("suspend_title", { name: organization.name })}
      hint={say("suspend_hint")}
      action={say("suspend")}
      fields={[useReasonField(), notice]}
      confirm={organization.name}
      isDanger
      onSend={({ reason, notice = "" }) => decide("suspend", { reason, notice }, "suspended")}
    />
  )
}

/** Opens the organization's own desk, in this tab: "back" leads here again. */
function ActButton({ organization: { id, name } }: ButtonProps) {
  const { say } = useWords()
  const reason = {
    name: "reason",
    label: say("acting_reason"),
    lines: 3,
    required: true,
    maxLength: LONGEST_ACTING_REASON,
  }
  return (
    <DecisionDrawer
      trigger={<Button variant="secondary">{say("acting")}</Button>}
      title={say("acting_title", { name })}
      hint={say("acting_hint")}
      action={say("acting_open")}
      fields={[reason]}
      onSend={async (typed) => {
        const { url } = await post(ActingAsked, `/organizations/${id}/acting`, typed)
        window.location.assign(url)
      }}
    />
  )
}

function ReinstateButton({ organization }: ButtonProps) {
  const { say } = useWords()
  const decide = useDecide(organization)
  return (
    <DecisionDrawer
      trigger={<Button>{say("reinstate")}</Button>}
      title={say("reinstate_title", { name: organization.name })}
      hint={say("reinstate_hint")}
      action={say("reinstate")}
      fields={[useReasonField()]}
      onSend={({ reason }) => decide("reinstate", { reason }, "reinstated")}
    />
  )
}
