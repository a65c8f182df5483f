import type { BasketLine } from "@ocop/shared/basket"
import type { FetcherWithComponents } from "react-router"
import type { ShownBasket } from "#app/features/basket/shown.ts"
import type { BasketAnswer } from "#app/features/basket/answer.ts"
import { problemWords } from "#app/features/problem/words.ts"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { Button } from "#app/ui/button.tsx"
import { ErrorSummary } from "#app/ui/error-summary.tsx"
import { Notice } from "#app/ui/notice.tsx"
import { BasketGroup } from "./basket-group.tsx"
import { BasketTotals } from "./basket-totals.tsx"
import { quantityId } from "#app/features/basket/line-parts.tsx"
import { VOUCHER_ID } from "./voucher-form.tsx"
import { StayField } from "#app/features/basket/stay-field.tsx"

export type LineForms = { answer: BasketAnswer | undefined; fetcher: FetcherWithComponents<BasketAnswer> }

/** The goods by sender, what forbids some of them first, and the sum. */
export function FilledBasket({ basket, ...forms }: { basket: ShownBasket } & LineForms) {
  const lines = basket.groups.flatMap((group) => group.lines)
  const blocked = lines.filter((line) => line.problem !== null)
  const problems = (forms.answer?.problems ?? []).map(({ field, message }) => {
    if (field === "code") return { message, anchor: VOUCHER_ID }
    const typed = forms.answer?.typed.line_id ?? ""
    return lines.some((line) => line.id === typed) ? { message, anchor: quantityId(typed) } : { message }
  })
  return (
    <div className="mt-4 grid gap-8 lg:grid-cols-[1fr_22rem] lg:items-start">
      <div className="min-w-0 space-y-6">
        <ErrorSummary problems={problems} />
        {blocked.map((line) => (
          <BlockedLine key={line.id} line={line} {...forms} />
        ))}
        {basket.groups.map((group) => (
          <BasketGroup key={group.seller.handle} group={group} {...forms} />
        ))}
      </div>
      <BasketTotals basket={basket} {...forms} />
    </div>
  )
}

/** Why a line cannot be ordered, and the buttons that let the rest go on. */
function BlockedLine({ line, fetcher }: { line: BasketLine } & LineForms) {
  if (line.problem === null) return null
  const canReduce = line.problem.type === "too_many" && line.available > 0
  return (
    <Notice tone="stop" title={m.basket_blocked({ name: line.name, reason: problemWords(line.problem) })}>
      <p>{m.basket_blocked_help()}</p>
      <fetcher.Form method="post" action={href("/gio-hang")} className="flex flex-wrap gap-3 pt-1">
        <StayField />
        <input type="hidden" name="line_id" value={line.id} />
        <input type="hidden" name="was" value={line.quantity} />
        <input type="hidden" name="quantity" value={line.available} />
        {canReduce && (
          <Button look="outline" name="intent" value="change">
            {m.basket_reduce({ n: line.available })}
            <span className="sr-only"> {line.name}</span>
          </Button>
        )}
        <Button look="outline" name="intent" value="remove">
          {m.basket_remove()}
          <span className="sr-only"> {line.name}</span>
        </Button>
      </fetcher.Form>
    </Notice>
  )
}
