import { LONGEST_COMPLAINT_NOTE, mayMove, type Complaint } from "@ocop/shared/complaint"
import { Form, useNavigation } from "react-router"
import { SubmitButton } from "#app/features/form/submit-button.tsx"
import { m } from "#app/i18n/paraglide/messages.js"
import { Button } from "#app/ui/button.tsx"
import { TextArea } from "#app/ui/field.tsx"

/** What the buyer may do about a complaint now. */
export function AnswerForms({ complaint, formKey }: { complaint: Complaint; formKey: string }) {
  const { id, state } = complaint
  const { formData } = useNavigation()
  const isSending = (intent: string) => formData?.get("complaint") === id && formData.get("intent") === intent
  const fixed = (
    <>
      <input type="hidden" name="complaint" value={id} />
      <input type="hidden" name="key" value={formKey} />
    </>
  )
  return (
    <div className="mt-4 space-y-3">
      {mayMove("buyer", "agree", state) && (
        <Form method="post">
          {fixed}
          <SubmitButton name="intent" value="agree" pending={isSending("agree")} className="w-full sm:w-auto">
            {m.complaint_agree()}
          </SubmitButton>
        </Form>
      )}
      {mayMove("buyer", "escalate", state) && (
        <details className="rounded-plate border-[1.5px] border-muc px-4">
          <summary className="flex min-h-11 cursor-pointer items-center font-semibold">
            {m.complaint_escalate()}
          </summary>
          <Form method="post" className="space-y-3 pb-4">
            {fixed}
            <TextArea
              id={`nho-${id}`}
              name="note"
              label={m.complaint_note()}
              optional
              rows={3}
              maxLength={LONGEST_COMPLAINT_NOTE}
            />
            <SubmitButton name="intent" value="escalate" pending={isSending("escalate")} look="outline">
              {m.complaint_escalate()}
            </SubmitButton>
          </Form>
        </details>
      )}
      {mayMove("buyer", "withdraw", state) && (
        <Form method="post">
          {fixed}
          <Button type="submit" look="quiet" name="intent" value="withdraw">
            {m.complaint_withdraw()}
          </Button>
        </Form>
      )}
    </div>
  )
}
