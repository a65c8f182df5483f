import { ADJUST_REASONS, LONGEST_SHELF_NOTE, type AdjustReason, type ShelfRow } from "@ocop/shared/shelf"
import type { ReactNode } from "react"
import { Form, useNavigation } from "react-router"
import { problemOf, type FormProblem } from "#app/features/form/form-problem.ts"
import { SubmitButton } from "#app/features/form/submit-button.tsx"
import { REASON_WORDS } from "#app/features/shelf/words.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { Field, SelectField } from "#app/ui/field.tsx"

type ItemFormsProps = {
  goods: ShelfRow
  token: string
  problems: FormProblem[]
  /** Which of the forms was refused. */
  refused: string | null
}

const REASONS = Object.keys(ADJUST_REASONS) as AdjustReason[]

/** All that can be done with goods on a shelf, each in a form of its own. */
export function ItemForms({ goods, token, problems, refused }: ItemFormsProps) {
  const errorIn = (what: string, field: string) => (refused === what ? (problemOf(problems, field) ?? null) : null)
  return (
    <>
      <Part what="count" token={token} title={m.shelf_count()} lead={m.shelf_count_lead()} button={m.shelf_count_do()}>
        <Field
          name="counted"
          inputMode="numeric"
          maxLength={5}
          label={m.shelf_counted()}
          defaultValue={String(goods.stocked)}
          error={errorIn("count", "counted")}
        />
        <Note error={errorIn("count", "note")} optional />
      </Part>
      <Part what="adjust" token={token} title={m.shelf_adjust()} button={m.shelf_adjust_do()}>
        <SelectField name="reason" label={m.shelf_reason()} defaultValue="damage">
          {REASONS.map((reason) => (
            <option key={reason} value={reason}>
              {REASON_WORDS[reason]()}
            </option>
          ))}
        </SelectField>
        <Field
          name="pieces"
          inputMode="numeric"
          maxLength={5}
          label={m.shelf_add_pieces()}
          error={errorIn("adjust", "pieces")}
        />
        <Note error={errorIn("adjust", "note")} />
      </Part>
      {goods.expired > 0 && (
        <Part what="write_off" token={token} title={m.shelf_write_off()} button={m.shelf_write_off_do()}>
          <Field
            name="pieces"
            inputMode="numeric"
            maxLength={5}
            label={m.shelf_add_pieces()}
            defaultValue={String(Math.min(goods.expired, goods.stocked - goods.reserved))}
            error={errorIn("write_off", "pieces")}
          />
        </Part>
      )}
      <Part
        what="price"
        token={token}
        title={m.shelf_price_title()}
        lead={m.shelf_price_hint()}
        button={m.shelf_price_do()}
      >
        <Field
          name="price"
          inputMode="numeric"
          maxLength={14}
          label={m.shelf_price_field()}
          optional
          defaultValue={goods.own_price === null ? "" : String(goods.own_price)}
          error={errorIn("price", "price")}
        />
      </Part>
      {goods.obstacle === "withdrawn" ? (
        <Part what="offer" token={token} title={m.shelf_offer()} button={m.shelf_offer()} />
      ) : (
        <Part
          what="withdraw"
          token={token}
          title={m.shelf_withdraw()}
          lead={m.shelf_withdraw_lead()}
          button={m.shelf_withdraw()}
        />
      )}
    </>
  )
}

type PartProps = { what: string; token: string; title: string; lead?: string; button: string; children?: ReactNode }

function Part({ what, token, title, lead, button, children }: PartProps) {
  const isSending = useNavigation().formData?.get("what") === what
  return (
    <section aria-labelledby={`viec-${what}`} className="border-t-[1.5px] border-muc pt-4">
      <h2 id={`viec-${what}`} className="text-21">
        {title}
      </h2>
      {lead !== undefined && <p>{lead}</p>}
      <Form method="post" noValidate className="mt-2 space-y-3">
        <input type="hidden" name="form_token" value={`${token}-${what}`} />
        {children}
        <SubmitButton look="outline" name="what" value={what} pending={isSending}>
          {button}
        </SubmitButton>
      </Form>
    </section>
  )
}

function Note({ error, optional = false }: { error: string | null; optional?: boolean }) {
  return (
    <Field
      name="note"
      label={m.shelf_note()}
      optional={optional}
      maxLength={LONGEST_SHELF_NOTE}
      autoComplete="off"
      error={error}
    />
  )
}
