import { LONGEST_SHELF_NOTE, type RestockDocument, type RestockMove } from "@ocop/shared/shelf"
import type { ReactNode } from "react"
import { Form, useNavigation } from "react-router"
import { problemOf, type FormProblem } from "#app/features/form/form-problem.ts"
import { SubmitButton } from "#app/features/form/submit-button.tsx"
import { m } from "#app/i18n/paraglide/messages.js"
import { Field } from "#app/ui/field.tsx"

type RestockFormsProps = {
  restock: RestockDocument
  /** What was typed into the form that was refused. */
  typed: Record<string, string>
  problems: FormProblem[]
}

/** What this side can do now, each in a form of its own. */
export function RestockForms({ restock: { moves, lines }, typed, problems }: RestockFormsProps) {
  const bind = (name: string, usual: string) => ({
    name,
    defaultValue: typed[name] ?? usual,
    error: problemOf(problems, name) ?? null,
  })
  const sent = lines.filter(({ accepted }) => (accepted ?? 0) > 0)
  const parts: Record<RestockMove, () => ReactNode> = {
    accept: () => (
      <Part move="accept" title={m.restock_accept()} lead={m.restock_accept_lead()}>
        {lines.map(({ id, name, asked, free }) => (
          <div key={id}>
            <input type="hidden" name="line" value={id} />
            <Field
              {...bind(`pieces_${id}`, String(Math.min(asked, free ?? asked)))}
              inputMode="numeric"
              maxLength={5}
              label={m.restock_accept_field({ name })}
            />
          </div>
        ))}
      </Part>
    ),
    decline: () => (
      <Part move="decline" title={m.restock_decline()} look="outline">
        <Field {...noteOf("decline", { typed, problems })} label={m.restock_decline_reason()} />
      </Part>
    ),
    send: () => <Part move="send" title={m.restock_send()} lead={m.restock_send_lead()} />,
    receive: () => (
      <Part move="receive" title={m.restock_receive()} lead={m.restock_receive_lead()}>
        {sent.map(({ id, name, accepted }) => (
          <fieldset key={id} className="space-y-2">
            <legend className="font-bold break-words" lang="vi">
              {m.restock_receive_of({ name, n: accepted ?? 0 })}
            </legend>
            <input type="hidden" name="line" value={id} />
            <div className="grid grid-cols-2 gap-3">
              <Field
                {...bind(`received_${id}`, String(accepted ?? 0))}
                inputMode="numeric"
                maxLength={5}
                label={m.restock_receive_whole()}
              />
              <Field
                {...bind(`damaged_${id}`, "0")}
                inputMode="numeric"
                maxLength={5}
                label={m.restock_receive_damaged()}
              />
            </div>
            <Field {...bind(`use_by_${id}`, "")} type="date" label={m.shelf_use_by()} optional />
            <Field {...bind(`note_${id}`, "")} label={m.shelf_note()} optional maxLength={LONGEST_SHELF_NOTE} />
          </fieldset>
        ))}
      </Part>
    ),
    cancel: () => (
      <Part move="cancel" title={m.restock_cancel()} look="outline">
        <Field {...noteOf("cancel", { typed, problems })} label={m.restock_cancel_note()} optional />
      </Part>
    ),
  }
  return moves.map((move) => <div key={move}>{parts[move]()}</div>)
}

function noteOf(move: RestockMove, { typed, problems }: Pick<RestockFormsProps, "typed" | "problems">) {
  const isThis = typed["move"] === move
  return {
    name: "note",
    maxLength: LONGEST_SHELF_NOTE,
    autoComplete: "off",
    defaultValue: isThis ? (typed["note"] ?? "") : "",
    error: isThis ? (problemOf(problems, "note") ?? null) : null,
  }
}

type PartProps = { move: RestockMove; title: string; lead?: string; look?: "outline"; children?: ReactNode }

function Part({ move, title, lead, look, children }: PartProps) {
  const isSending = useNavigation().formData?.get("move") === move
  return (
    <section aria-labelledby={`viec-${move}`} className="border-t-[1.5px] border-muc pt-4">
      <h2 id={`viec-${move}`} className="text-21">
        {title}
      </h2>
      {lead !== undefined && <p>{lead}</p>}
      <Form method="post" noValidate className="mt-3 space-y-4">
        {children}
        <SubmitButton name="move" value={move} pending={isSending} {...(look && { look })}>
          {title}
        </SubmitButton>
      </Form>
    </section>
  )
}
