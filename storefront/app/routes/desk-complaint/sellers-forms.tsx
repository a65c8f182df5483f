import { LONGEST_COMPLAINT_NOTE, mayMove, type Complaint, type SellersMove } from "@ocop/shared/complaint"
import type { ReactNode } from "react"
import { Form, useNavigation } from "react-router"
import { problemOf, type FormProblem } from "#app/features/form/form-problem.ts"
import { SubmitButton } from "#app/features/form/submit-button.tsx"
import { m } from "#app/i18n/paraglide/messages.js"
import { Field, TextArea } from "#app/ui/field.tsx"
import type { TypedAnswer } from "./answer.server.ts"

type Move = SellersMove["move"]

type SellersFormsProps = {
  complaint: Complaint
  formKey: string
  refused: { move: string; problems: readonly FormProblem[] } | null
  typed: TypedAnswer | null
}

/** What the seller may do about a complaint now. */
export function SellersForms({ complaint, formKey, refused, typed }: SellersFormsProps) {
  const { id, state, wish } = complaint
  const errorOf = (move: Move, field: string) =>
    refused?.move === move ? (problemOf(refused.problems, field) ?? null) : null
  const note = (move: Move, label: string, optional: boolean) => (
    <TextArea
      id={`${move}-nhan-${id}`}
      name="note"
      label={label}
      optional={optional}
      error={errorOf(move, "note")}
      defaultValue={refused?.move === move ? (typed?.note ?? "") : ""}
      rows={3}
      maxLength={LONGEST_COMPLAINT_NOTE}
    />
  )
  const form = { id, formKey, state }
  const isOpen = (move: Move) => refused?.move === move
  return (
    <div className="mt-4 space-y-3">
      <MoveForm
        {...form}
        move="accept"
        title={m.desk_complaint_accept()}
        submit={m.desk_complaint_accept_submit()}
        isOpen={isOpen("accept") || state === "open"}
      >
        <p className="text-15 text-tro-7">{m.desk_complaint_accept_lead()}</p>
        <fieldset>
          <legend className="font-semibold">{m.desk_complaint_how()}</legend>
          <Radio name="how" value="pay" label={m.desk_complaint_pay()} isChosen={wish !== "replacement"} />
          <Radio name="how" value="replace" label={m.desk_complaint_replace()} isChosen={wish === "replacement"} />
        </fieldset>
        <label className="flex min-h-11 items-center gap-3">
          <input type="checkbox" name="comes_back" value="1" />
          {m.desk_complaint_comes_back()}
        </label>
        {note("accept", m.complaint_note(), true)}
      </MoveForm>
      <MoveForm
        {...form}
        move="offer"
        title={m.desk_complaint_offer()}
        submit={m.desk_complaint_offer_submit()}
        isOpen={isOpen("offer")}
      >
        <Field
          id={`tien-${id}`}
          name="amount"
          label={m.desk_complaint_offer_amount()}
          hint={m.desk_complaint_offer_hint()}
          error={errorOf("offer", "amount")}
          defaultValue={typed?.amount ?? ""}
          inputMode="numeric"
          autoComplete="off"
          maxLength={15}
        />
        {note("offer", m.complaint_note(), true)}
      </MoveForm>
      <MoveForm
        {...form}
        move="refuse"
        title={m.desk_complaint_refuse()}
        submit={m.desk_complaint_refuse_submit()}
        isOpen={isOpen("refuse")}
      >
        <p className="text-15 text-tro-7">{m.desk_complaint_refuse_lead()}</p>
        {note("refuse", m.desk_complaint_refuse_note(), false)}
      </MoveForm>
      <MoveForm
        {...form}
        move="receive"
        title={m.desk_complaint_receive()}
        submit={m.desk_complaint_receive_submit()}
        isOpen
      >
        <fieldset>
          <legend className="sr-only">{m.desk_complaint_receive()}</legend>
          <Radio
            name="restock"
            value="1"
            label={m.desk_complaint_restock()}
            isChosen={complaint.reason === "wrong_goods"}
          />
          <Radio
            name="restock"
            value="0"
            label={m.desk_complaint_unfit()}
            isChosen={complaint.reason !== "wrong_goods"}
          />
        </fieldset>
      </MoveForm>
    </div>
  )
}

type MoveFormProps = {
  id: string
  formKey: string
  state: Complaint["state"]
  move: Move
  title: string
  submit: string
  isOpen: boolean
  children: ReactNode
}

function MoveForm({ id, formKey, state, move, title, submit, isOpen, children }: MoveFormProps) {
  const { formData } = useNavigation()
  if (!mayMove("seller", move, state)) return null
  const isSending = formData?.get("complaint") === id && formData.get("intent") === move
  return (
    <details className="rounded-plate border-[1.5px] border-muc px-4" open={isOpen}>
      <summary className="flex min-h-11 cursor-pointer items-center font-semibold">{title}</summary>
      <Form method="post" noValidate className="space-y-3 pb-4">
        <input type="hidden" name="complaint" value={id} />
        <input type="hidden" name="key" value={formKey} />
        {children}
        <SubmitButton name="intent" value={move} look={move === "refuse" ? "outline" : "primary"} pending={isSending}>
          {submit}
        </SubmitButton>
      </Form>
    </details>
  )
}

type RadioProps = { name: string; value: string; label: string; isChosen: boolean }

function Radio({ name, value, label, isChosen }: RadioProps) {
  return (
    <label className="flex min-h-11 items-center gap-3">
      <input type="radio" name={name} value={value} defaultChecked={isChosen} />
      {label}
    </label>
  )
}
