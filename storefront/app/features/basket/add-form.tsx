import { useEffect, type ReactNode } from "react"
import { Link, useFetcher } from "react-router"
import { problemOf } from "#app/features/form/form-problem.ts"
import { href, langOfName } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { Button, type ButtonLook } from "#app/ui/button.tsx"
import { Icon } from "#app/ui/icon.tsx"
import { useStatus } from "#app/ui/status.tsx"
import { useHydrated } from "#app/ui/use-hydrated.ts"
import type { BasketAnswer } from "./answer.ts"

type AddFormProps = {
  /** Sent as `variant_id`; null when the form's own fields choose it. */
  variantId: string | null
  name: string
  look: ButtonLook
  /** Of the form, for a button elsewhere that sends it too. */
  id?: string
  className?: string
  /** What the page's own action has refused where no script runs. */
  refused?: BasketAnswer | undefined
  /** Fields above the button, which say what was wrong with them; without any, one piece is added. */
  fields?: (answer: BasketAnswer | undefined) => ReactNode
}

/**
 * "Thêm vào giỏ". Without a script the basket's page follows, or where there are fields the same page when they are
 * refused; with one the reader stays, hears what happened, and finds a link to the basket under the button.
 */
export function AddForm({ variantId, name, look, id, className = "", refused, fields }: AddFormProps) {
  const fetcher = useFetcher<BasketAnswer>()
  const hydrated = useHydrated()
  const say = useStatus()
  const isSending = fetcher.state !== "idle"
  const answer = isSending ? undefined : (fetcher.data ?? refused)
  const words = answer === undefined ? null : wordsOf(answer)

  const isSaidByField = fields !== undefined && problemOf(answer?.problems, "quantity") !== undefined

  useEffect(() => {
    if (words !== null) say(words)
  }, [answer, words, say])

  return (
    <fetcher.Form
      id={id}
      method="post"
      action={hydrated || !fields ? href("/gio-hang") : undefined}
      noValidate
      className={className}
    >
      <input type="hidden" name="intent" value="add" />
      {variantId !== null && <input type="hidden" name="variant_id" value={variantId} />}
      {hydrated && <input type="hidden" name="stay" value="1" />}
      {fields?.(answer)}
      <Button type="submit" look={look} busy={isSending} className="w-full">
        {isSending ? m.sending() : m.cart_add()}
        <span className="sr-only" lang={langOfName()}>
          : {name}
        </span>
      </Button>
      {answer !== undefined && !isSaidByField && <Outcome answer={answer} />}
    </fetcher.Form>
  )
}

function wordsOf({ notice, problems }: BasketAnswer): string | null {
  if (notice?.kind === "added") return m.cart_added({ name: notice.name, n: notice.count })
  return problems?.[0]?.message ?? null
}

/** Seen by the eye only: the status region has said it already. */
function Outcome({ answer }: { answer: BasketAnswer }) {
  if (answer.notice === null) {
    return (
      <p className="mt-2 flex gap-1.5 text-15 font-semibold text-son-7">
        <Icon name="triangle-alert" size={18} className="mt-0.5" />
        {wordsOf(answer)}
      </p>
    )
  }
  return (
    <p className="mt-2 flex flex-wrap items-center gap-x-1.5 text-15 font-semibold text-lua-7">
      <Icon name="circle-check" size={18} />
      {m.cart_added_short()}
      <Link to={href("/gio-hang")} className="inline-block py-1">
        {m.cart_view()}
      </Link>
    </p>
  )
}
