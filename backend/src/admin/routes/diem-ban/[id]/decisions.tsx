import { Button, toast, usePrompt } from "@medusajs/ui"
import { SalesPointAnswer, type SalesPointFile } from "@ocop/shared/sales-point"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { post } from "../../../api/desk-api"
import { DecisionDrawer, type DecisionField } from "../../../parts/decision-drawer"
import { useReason } from "../../../parts/problem"
import { useWords, type Word } from "../../../parts/use-words"
import { POINTS } from "../query-key"

type Props = { point: SalesPointFile }

/** Decides, says so, and shows what has become of it. */
function useDecide({ id, name }: SalesPointFile) {
  const { say } = useWords()
  const queries = useQueryClient()
  return async (path: string, body: object, done: Word) => {
    await post(SalesPointAnswer, `/sales-points/${id}${path}`, body)
    toast.success(say(done, { name }))
    await queries.invalidateQueries({ queryKey: [POINTS] })
  }
}

/** What can be decided in the state in which a point is. */
export function Decisions({ point }: Props) {
  const { status, change, change_reason } = point
  const isWaiting = status === "submitted" || (status === "verified" && change !== null && change_reason === null)
  return (
    <div className="flex flex-wrap gap-2">
      <AnnotateButton point={point} />
      {status === "verified" && <SuspendButton point={point} />}
      {status === "suspended" && <ReinstateButton point={point} />}
      {isWaiting && (
        <>
          <SendBackButton point={point} />
          <VerifyButton point={point} />
        </>
      )}
    </div>
  )
}

/** What the page shows is what is decided about, and nothing that was sent since. */
const seen = ({ submitted_at }: SalesPointFile) => ({ submitted_at })

function VerifyButton({ point }: Props) {
  const { say } = useWords()
  const reasonOf = useReason()
  const ask = usePrompt()
  const decide = useDecide(point)
  const { mutate, isPending } = useMutation({
    mutationFn: () => decide("/verify", seen(point), "point_verified"),
    onError: (error) => toast.error(say("failed", { reason: reasonOf(error) })),
  })
  const verify = async () => {
    const isSure = await ask({
      variant: "confirmation",
      title: say("point_verify_title"),
      description: say("point_verify_text", { name: point.change?.name ?? point.name }),
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

function useReasonField(): DecisionField {
  const { say } = useWords()
  return { name: "reason", label: say("reason"), lines: 4, required: true, maxLength: 1000 }
}

function SendBackButton({ point }: Props) {
  const { say } = useWords()
  const decide = useDecide(point)
  return (
    <DecisionDrawer
      trigger={<Button variant="secondary">{say("send_back")}</Button>}
      title={say("point_send_back_title", { name: point.name })}
      hint={say("send_back_hint")}
      action={say("send_back")}
      fields={[useReasonField()]}
      onSend={({ reason }) => decide("/send-back", { reason, ...seen(point) }, "point_sent_back")}
    />
  )
}

function SuspendButton({ point }: Props) {
  const { say } = useWords()
  const decide = useDecide(point)
  return (
    <DecisionDrawer
      trigger={<Button variant="danger">{say("point_suspend")}</Button>}
      title={say("point_suspend_title", { name: point.name })}
      hint={say("point_suspend_hint")}
      action={say("point_suspend")}
      fields={[useReasonField()]}
      isDanger
      onSend={({ reason }) => decide("/suspend", { reason }, "point_suspended")}
    />
  )
}

function ReinstateButton({ point }: Props) {
  const { say } = useWords()
  const reasonOf = useReason()
  const decide = useDecide(point)
  const { mutate, isPending } = useMutation({
    mutationFn: () => decide("/reinstate", {}, "point_reinstated"),
    onError: (error) => toast.error(say("failed", { reason: reasonOf(error) })),
  })
  return (
    <Button isLoading={isPending} onClick={() => mutate()}>
      {say("point_reinstate")}
    </Button>
  )
}

/** What operators know from papers and the map. */
function AnnotateButton({ point }: Props) {
  const { say } = useWords()
  const decide = useDecide(point)
  const { signboard_number, signboard_on, position } = point
  return (
    <DecisionDrawer
      trigger={<Button variant="secondary">{say("point_annotate")}</Button>}
      title={say("point_annotate_title", { name: point.name })}
      hint={say("point_annotate_hint")}
      action={say("point_note")}
      fields={[
        {
          name: "signboard_number",
          label: say("point_signboard_number"),
          maxLength: 200,
          value: signboard_number ?? "",
        },
        { name: "signboard_on", label: say("point_signboard_on"), type: "date", value: signboard_on ?? "" },
        {
          name: "position",
          label: say("point_position"),
          maxLength: 100,
          value: position ? `${position.lat}, ${position.lon}` : "",
        },
      ]}
      onSend={(typed) => decide("", typed, "point_annotated")}
    />
  )
}
