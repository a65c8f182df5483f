import type { OwnBoxTemplate } from "@ocop/shared/gift"
import { Form, useNavigation } from "react-router"
import { problemOf, type FormProblem } from "#app/features/form/form-problem.ts"
import { SubmitButton } from "#app/features/form/submit-button.tsx"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { Field } from "#app/ui/field.tsx"
import { BOX_IDS } from "./box-form.tsx"

type OfBox = { box: OwnBoxTemplate; path: string }

/** Whether shoppers may choose it. */
export function OfferForm({ box: { is_offered }, path }: OfBox) {
  const isSending = useNavigation().formData?.get("intent") === "offer"
  return (
    <Form method="post" action={href(path)} className="flex flex-wrap items-center gap-3">
      <input type="hidden" name="is_offered" value={is_offered ? "0" : "1"} />
      <strong>{is_offered ? m.desk_box_offered() : m.desk_box_stopped()}</strong>
      <SubmitButton look="outline" name="intent" value="offer" pending={isSending}>
        {is_offered ? m.desk_box_stop() : m.desk_box_offer()}
      </SubmitButton>
    </Form>
  )
}

type FillFormProps = OfBox & { typed: string; problems: readonly FormProblem[] }

/** What the point itself puts into it: what is in a gift that somebody of the point has filled. */
export function FillForm({ box: { ready_count }, path, typed, problems }: FillFormProps) {
  const sending = useNavigation().formData?.get("intent")
  return (
    <section aria-labelledby="hop-co-san" className="border-t-[1.5px] border-muc pt-4">
      <h2 id="hop-co-san" className="text-21">
        {m.desk_box_ready()}
      </h2>
      <p className="mt-1 max-w-prose">{m.desk_box_ready_lead()}</p>
      {ready_count > 0 && <p className="mt-1 font-semibold">{m.desk_box_ready_now({ n: ready_count })}</p>}
      <Form method="post" action={href(path)} noValidate className="mt-3 space-y-3">
        <Field
          id={BOX_IDS["gift"] ?? ""}
          name="gift"
          label={m.desk_box_ready_address()}
          defaultValue={typed}
          error={problemOf(problems, "gift") ?? problemOf(problems, "contents") ?? null}
          autoComplete="off"
          inputMode="url"
        />
        <div className="flex flex-wrap gap-3">
          <SubmitButton look="outline" name="intent" value="fill" pending={sending === "fill"}>
            {m.desk_box_ready_save()}
          </SubmitButton>
          {ready_count > 0 && (
            <SubmitButton look="quiet" name="intent" value="empty" pending={sending === "empty"}>
              {m.desk_box_ready_empty()}
            </SubmitButton>
          )}
        </div>
      </Form>
    </section>
  )
}
