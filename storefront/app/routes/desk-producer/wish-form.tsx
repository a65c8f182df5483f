import { LONGEST_MAKES, type ProducerWish } from "@ocop/shared/joining"
import { Form, useNavigation } from "react-router"
import { problemOf, type FormProblem } from "#app/features/form/form-problem.ts"
import { SubmitButton } from "#app/features/form/submit-button.tsx"
import { lackWords } from "#app/features/joining/words.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { FieldError, TextArea } from "#app/ui/field.tsx"
import { Notice } from "#app/ui/notice.tsx"

export const WISH_IDS = { makes: "tu-lam", is_small_or_medium: "quy-mo" }

type WishFormProps = { wish: ProducerWish; typed: string | null; problems: readonly FormProblem[] }

/** What it makes, and, of an enterprise, that it is no large one. */
export function WishForm({ wish, typed, problems }: WishFormProps) {
  const isSending = useNavigation().formData?.get("intent") === "ask"
  const sizeError = problemOf(problems, "is_small_or_medium")
  if (wish.missing.length > 0) {
    return (
      <Notice tone="info" title={m.desk_producer_missing()}>
        <ul className="list-disc pl-5">
          {wish.missing.map((each) => (
            <li key={`${each.what} ${each.purpose ?? ""}`}>{lackWords(each)}</li>
          ))}
        </ul>
      </Notice>
    )
  }
  return (
    <Form method="post" noValidate className="space-y-4">
      <TextArea
        id={WISH_IDS.makes}
        name="makes"
        label={m.desk_producer_makes()}
        hint={m.desk_producer_makes_hint({ n: LONGEST_MAKES })}
        defaultValue={typed ?? wish.makes}
        error={problemOf(problems, "makes") ?? null}
        rows={3}
      />
      {wish.needs_size && (
        <div>
          <FieldError id={`${WISH_IDS.is_small_or_medium}-loi`} error={sizeError ?? null} />
          <label className="flex min-h-11 items-center gap-3">
            <input
              id={WISH_IDS.is_small_or_medium}
              type="checkbox"
              name="is_small_or_medium"
              value="1"
              defaultChecked={wish.is_small_or_medium}
              aria-describedby={sizeError ? `${WISH_IDS.is_small_or_medium}-loi` : undefined}
              className="size-6 shrink-0 accent-muc"
            />
            {m.desk_producer_size()}
          </label>
        </div>
      )}
      <SubmitButton name="intent" value="ask" pending={isSending}>
        {m.desk_producer_ask()}
      </SubmitButton>
    </Form>
  )
}
