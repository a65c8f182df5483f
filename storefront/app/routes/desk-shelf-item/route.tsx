import { HIGHEST_PRICE, LEAST_PRICE, parseWhole } from "@ocop/shared/listing"
import { ADJUST_REASONS, type AdjustReason, type ChangeShelf } from "@ocop/shared/shelf"
import { data, Link } from "react-router"
import { apiContext } from "#app/api/context.ts"
import { SavedNotice } from "#app/features/account/saved-notice.tsx"
import { DeskPage } from "#app/features/desk/desk-page.tsx"
import { FailurePage } from "#app/features/failure/failure-page.tsx"
import { refuse } from "#app/features/form/refusal.server.ts"
import { refuseShelf } from "#app/features/shelf/problems.server.ts"
import { ShelfFacts } from "#app/features/shelf/shelf-facts.tsx"
import { typedDay, typedPieces, wrongNumber } from "#app/features/shelf/typed.ts"
import { formText } from "#app/http/form-text.ts"
import { readForm } from "#app/http/read-form.server.ts"
import { seeOther } from "#app/http/see-other.server.ts"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { forMember, readDesk, readForMember } from "#app/session/member.server.ts"
import { ErrorSummary } from "#app/ui/error-summary.tsx"
import type { Route } from "./+types/route.ts"
import { ItemForms } from "./item-forms.tsx"
import { ItemHistory } from "./item-history.tsx"

export { shouldRevalidate } from "#app/http/after-refusal.ts"

export const handle = { isQuiet: true }

export async function loader({ request, url, params: { co_so, diem, mon }, context }: Route.LoaderArgs) {
  const api = context.get(apiContext)
  const page = url.searchParams.get("trang") ?? "1"
  const [desk, item] = await Promise.all([
    readDesk(request, url, api, co_so),
    readForMember(request, url, () => api.deskShelf.item(co_so, { point: diem, item: mon }, page)),
  ])
  if (item.changes.length === 0 && item.page > 1) throw data(null, { status: 404 })
  return { desk, item, token: crypto.randomUUID() }
}

export async function action({ request, url, params: { co_so, diem, mon }, context }: Route.ActionArgs) {
  const form = await readForm(request)
  const what = formText(form, "what")
  const typed = typedChange(form, what)
  if (typed === null) {
    const problem = what === "price" ? wrongPrice() : wrongNumber(what === "count" ? "counted" : "pieces")
    return refuse(400, [problem], { what })
  }
  const { change } = context.get(apiContext).deskShelf
  const done = await forMember(request, url, () => change(co_so, { point: diem, item: mon }, typed))
  if (done.ok) return seeOther(`/kenh-co-so/${co_so}/diem-ban/${diem}/quay/${mon}?da-luu=1`)
  if (done.problem.status === 404) throw data(null, { status: 404 })
  return refuseShelf(done.problem, { what })
}

/** Null where a number is wrong. */
function typedChange(form: FormData, what: string): ChangeShelf | null {
  const form_token = formText(form, "form_token")
  const note = formText(form, "note")
  const pieces = typedPieces(form, "pieces")
  switch (what) {
    case "count": {
      const counted = typedPieces(form, "counted")
      return counted === null ? null : { what, form_token, counted, note }
    }
    case "adjust": {
      const reason = formText(form, "reason")
      if (!pieces || !isReason(reason)) return null
      return { what, form_token, reason, pieces, use_by: typedDay(form, "use_by"), note }
    }
    case "write_off":
      return pieces ? { what, form_token, pieces, note } : null
    case "price":
      return typedPrice(form, form_token)
    case "withdraw":
    case "offer":
      return { what, form_token }
    default:
      return null
  }
}

const isReason = (text: string): text is AdjustReason => Object.hasOwn(ADJUST_REASONS, text)

const wrongPrice = () => ({ type: "price_wrong", field: "price", message: m.shelf_price_wrong() })

/** Empty: the maker's price. */
function typedPrice(form: FormData, form_token: string): ChangeShelf | null {
  const typed = formText(form, "price").trim()
  const price = typed === "" ? null : parseWhole(typed)
  const isWrong = typed !== "" && (price === null || price < LEAST_PRICE || price > HIGHEST_PRICE)
  return isWrong ? null : { what: "price", form_token, price }
}

export default function DeskShelfItem({ loaderData: { desk, item, token }, actionData }: Route.ComponentProps) {
  const problems = actionData?.problems ?? []
  const { handle, status } = desk.organization
  const { goods, point } = item
  const shelf = `/kenh-co-so/${handle}/diem-ban/${point.handle}/quay`
  return (
    <DeskPage desk={desk} title={goods.name} refused={problems.length > 0}>
      <div className="mt-4 max-w-2xl space-y-5">
        <p>
          <Link to={href(shelf)} className="inline-flex min-h-11 items-center">
            {m.shelf_back_shelf()}
          </Link>
        </p>
        <ErrorSummary problems={problems.map(({ message }) => ({ message }))} />
        <SavedNotice isShown={problems.length === 0} />
        <section className="field-ink rounded-plate p-4">
          <p className="font-semibold" lang="vi">
            {goods.variant_title}
          </p>
          <ShelfFacts row={goods} />
        </section>
        {status === "verified" && (
          <ItemForms goods={goods} token={token} problems={problems} refused={actionData?.what ?? null} />
        )}
        <ItemHistory item={item} here={`${shelf}/${goods.id}`} />
      </div>
    </DeskPage>
  )
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <FailurePage error={error} />
}
