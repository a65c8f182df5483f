import { problemOf } from "#app/features/form/form-problem.ts"
import { SubmitButton } from "#app/features/form/submit-button.tsx"
import type { ShownBasket } from "#app/features/basket/shown.ts"
import { StayField } from "#app/features/basket/stay-field.tsx"
import { problemWords } from "#app/features/problem/words.ts"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { Field } from "#app/ui/field.tsx"
import type { LineForms } from "./filled-basket.tsx"
import { conditionWords } from "./voucher-conditions.ts"

/** The id of the code's input, for the error summary. */
export const VOUCHER_ID = "ma-giam-gia"

type VoucherFormProps = { voucher: ShownBasket["voucher"] } & LineForms

/** The code in use, and why it takes nothing off now; else the field for one. */
export function VoucherForm({ voucher, answer, fetcher }: VoucherFormProps) {
  const isPending = (intent: string) => fetcher.formData?.get("intent") === intent
  if (voucher !== null) {
    return (
      <fetcher.Form method="post" action={href("/gio-hang")} className="mt-3 border-b border-tro-2 pb-3">
        <StayField />
        <p className="font-semibold">
          {voucher.problem === null
            ? m.voucher_in_use({ code: voucher.code })
            : m.voucher_not_in_use({ code: voucher.code })}
        </p>
        <p className="text-15 text-tro-7">{conditionWords(voucher.conditions)}</p>
        {voucher.problem !== null && <p className="text-son-7">{problemWords(voucher.problem)}</p>}
        <SubmitButton look="quiet" name="intent" value="remove-voucher" pending={isPending("remove-voucher")}>
          {m.voucher_remove()}
        </SubmitButton>
      </fetcher.Form>
    )
  }
  const error = problemOf(answer?.problems, "code")
  return (
    <fetcher.Form
      method="post"
      action={href("/gio-hang")}
      noValidate
      className="mt-3 flex items-end gap-2 border-b border-tro-2 pb-3"
    >
      <StayField />
      <Field
        id={VOUCHER_ID}
        label={m.voucher_title()}
        hint={m.voucher_hint()}
        error={error ?? null}
        name="code"
        maxLength={40}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        defaultValue={error ? answer?.typed.code : ""}
        key={error ? "refused" : "empty"}
        className="min-w-0 flex-1"
      />
      <SubmitButton look="outline" name="intent" value="enter-voucher" pending={isPending("enter-voucher")}>
        {m.voucher_apply()}
      </SubmitButton>
    </fetcher.Form>
  )
}
