import type { BasketLine } from "@ocop/shared/basket"
import { QuantityInput, QuantityLabel } from "#app/features/basket/line-parts.tsx"
import { problemOf } from "#app/features/form/form-problem.ts"
import { SubmitButton } from "#app/features/form/submit-button.tsx"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import type { LineForms } from "./filled-basket.tsx"
import { StayField } from "#app/features/basket/stay-field.tsx"

type LineFormProps = { line: BasketLine } & LineForms

export function QuantityForm({ line, answer, fetcher }: LineFormProps) {
  const refused = answer?.problems !== undefined && answer.typed.line_id === line.id
  const error = refused ? (problemOf(answer.problems, "quantity") ?? answer.problems?.[0]?.message ?? null) : null
  return (
    <fetcher.Form method="post" action={href("/gio-hang")} noValidate className="max-w-60">
      <StayField />
      <input type="hidden" name="line_id" value={line.id} />
      <input type="hidden" name="was" value={line.quantity} />
      <QuantityLabel line={line} error={error} />
      <div className="flex items-stretch gap-2">
        {/* Shows what the basket holds now, unless that is what was just refused. */}
        <QuantityInput
          key={refused ? "refused" : line.quantity}
          line={line}
          error={error}
          value={refused ? answer.typed.quantity : line.quantity}
        />
        <SubmitButton look="outline" name="intent" value="change" pending={isPending(fetcher, line.id, "change")}>
          {m.basket_update()}
          <span className="sr-only"> {line.name}</span>
        </SubmitButton>
      </div>
    </fetcher.Form>
  )
}

export function RemoveForm({ line, fetcher }: LineFormProps) {
  return (
    <fetcher.Form method="post" action={href("/gio-hang")}>
      <StayField />
      <input type="hidden" name="line_id" value={line.id} />
      <input type="hidden" name="was" value={line.quantity} />
      <SubmitButton look="quiet" name="intent" value="remove" pending={isPending(fetcher, line.id, "remove")}>
        {m.basket_remove()}
        <span className="sr-only"> {line.name}</span>
      </SubmitButton>
    </fetcher.Form>
  )
}

function isPending(fetcher: LineForms["fetcher"], lineId: string, intent: string): boolean {
  const sent = fetcher.formData
  return sent !== undefined && sent.get("line_id") === lineId && sent.get("intent") === intent
}
