import { Button, Checkbox, Drawer, Label, RadioGroup, Textarea, toast } from "@medusajs/ui"
import { ComplaintAnswer, LONGEST_COMPLAINT_NOTE, type ComplaintFile, type OperatorsMove } from "@ocop/shared/complaint"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { useId, useState, type FormEvent } from "react"
import { post } from "../../../api/desk-api"
import { AskingDrawer } from "../../../parts/asking-drawer"
import { DecisionDrawer } from "../../../parts/decision-drawer"
import { DrawerFooter } from "../../../parts/drawer-footer"
import { Refusal } from "../../../parts/problem"
import { useWords } from "../../../parts/use-words"
import { COMPLAINTS } from "../query-key"

type Props = { complaint: ComplaintFile }

/** The shop's last word: the buyer is right, or is not. */
export function Decisions({ complaint }: Props) {
  const { say } = useWords()
  const decide = useDecide(complaint)
  const [key] = useState(() => crypto.randomUUID())
  const { code } = complaint
  return (
    <div className="flex flex-wrap gap-2">
      <DecisionDrawer
        trigger={<Button variant="secondary">{say("complaint_dismiss")}</Button>}
        title={say("complaint_dismiss_title", { code })}
        hint={say("complaint_dismiss_hint")}
        action={say("complaint_dismiss")}
        fields={[{ name: "note", label: say("reason"), lines: 4, required: true, maxLength: LONGEST_COMPLAINT_NOTE }]}
        onSend={({ note = "" }) => decide({ key, move: "dismiss", note })}
      />
      <AcceptDrawer complaint={complaint} />
    </div>
  )
}

/** Sends a decision, says that it stands, and lets the screens read it. */
function useDecide({ id, code }: ComplaintFile): (move: OperatorsMove) => Promise<void> {
  const { say } = useWords()
  const queries = useQueryClient()
  return async (move) => {
    await post(ComplaintAnswer, `/complaints/${id}/decide`, move)
    toast.success(say("complaint_was_decided", { code }))
    await queries.invalidateQueries({ queryKey: [COMPLAINTS] })
  }
}

function AcceptDrawer({ complaint }: Props) {
  const { say } = useWords()
  return (
    <AskingDrawer
      trigger={<Button>{say("complaint_accept")}</Button>}
      title={say("complaint_accept_title", { code: complaint.code })}
      hint={say("complaint_accept_hint")}
    >
      {(close) => <AcceptForm complaint={complaint} onDone={close} />}
    </AskingDrawer>
  )
}

function AcceptForm({ complaint, onDone }: Props & { onDone: () => void }) {
  const { say } = useWords()
  const id = useId()
  const decide = useDecide(complaint)
  const [key] = useState(() => crypto.randomUUID())
  const [pays, setPays] = useState(complaint.wish !== "replacement")
  const [comesBack, setComesBack] = useState(false)
  const { mutate, isPending, error } = useMutation({ mutationFn: decide, onSuccess: onDone })
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const note = String(new FormData(event.currentTarget).get("note") ?? "")
    mutate({ key, move: "accept", pay: pays, comes_back: comesBack, note })
  }
  return (
    <form onSubmit={send} className="flex flex-1 flex-col overflow-hidden">
      <Drawer.Body className="flex flex-1 flex-col gap-4 overflow-y-auto">
        <RadioGroup
          aria-label={say("complaint_how")}
          value={pays ? "pay" : "replace"}
          onValueChange={(value) => setPays(value === "pay")}
        >
          <RadioGroup.ChoiceBox value="pay" label={say("complaint_pay")} description={say("complaint_pay_hint")} />
          <RadioGroup.ChoiceBox
            value="replace"
            label={say("complaint_replace")}
            description={say("complaint_replace_hint")}
          />
        </RadioGroup>
        <div className="flex items-center gap-2">
          <Checkbox
            id={`${id}-back`}
            checked={comesBack}
            onCheckedChange={(checked) => setComesBack(checked === true)}
          />
          <Label htmlFor={`${id}-back`}>{say("complaint_comes_back")}</Label>
        </div>
        <div className="flex flex-col gap-2">
          <Label htmlFor={`${id}-note`}>{say("complaint_note")}</Label>
          <Textarea id={`${id}-note`} name="note" rows={4} maxLength={LONGEST_COMPLAINT_NOTE} />
        </div>
        <Refusal error={error} />
      </Drawer.Body>
      <DrawerFooter action={say("complaint_accept")} isPending={isPending} />
    </form>
  )
}
