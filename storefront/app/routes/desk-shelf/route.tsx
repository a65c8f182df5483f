import { Form, Link, data } from "react-router"
import { apiContext } from "#app/api/context.ts"
import { SavedNotice } from "#app/features/account/saved-notice.tsx"
import { DeskPage } from "#app/features/desk/desk-page.tsx"
import { DeskPages } from "#app/features/desk/desk-pages.tsx"
import { FailurePage } from "#app/features/failure/failure-page.tsx"
import { refuse } from "#app/features/form/refusal.server.ts"
import { refuseShelf } from "#app/features/shelf/problems.server.ts"
import { typedDay, typedPieces, wrongNumber } from "#app/features/shelf/typed.ts"
import { formText } from "#app/http/form-text.ts"
import { readForm } from "#app/http/read-form.server.ts"
import { seeOther } from "#app/http/see-other.server.ts"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { forMember, readDesk, readForMember } from "#app/session/member.server.ts"
import { Button, ButtonLink } from "#app/ui/button.tsx"
import { ErrorSummary } from "#app/ui/error-summary.tsx"
import { Field } from "#app/ui/field.tsx"
import type { Route } from "./+types/route.ts"
import { AddGoods } from "./add-goods.tsx"
import { ShelfGoods } from "./shelf-goods.tsx"

export { shouldRevalidate } from "#app/http/after-refusal.ts"

export const handle = { isQuiet: true }

const LONGEST = 100

/** `tim`: words of what lies there; `them`: words of what is to be added; `trang`: the page, from 1. */
export async function loader({ request, url, params: { co_so, diem }, context }: Route.LoaderArgs) {
  const api = context.get(apiContext)
  const asked = (name: string) => (url.searchParams.get(name) ?? "").slice(0, LONGEST)
  const [q, adding, page] = [asked("tim"), asked("them"), url.searchParams.get("trang") ?? "1"]
  const [desk, shelf, choices] = await Promise.all([
    readDesk(request, url, api, co_so),
    readForMember(request, url, () => api.deskShelf.page(co_so, diem, { q, page })),
    adding === "" ? null : readForMember(request, url, () => api.deskShelf.choices(co_so, diem, adding)),
  ])
  if (shelf.goods.length === 0 && shelf.page > 1) throw data(null, { status: 404 })
  const found = choices?.choices.map((choice) => ({ ...choice, token: crypto.randomUUID() })) ?? null
  return { desk, shelf, q, adding, found }
}

/** Puts goods on the shelf. */
export async function action({ request, url, params: { co_so, diem }, context }: Route.ActionArgs) {
  const form = await readForm(request)
  const quantity = typedPieces(form, "quantity")
  const variant_id = formText(form, "variant_id")
  if (quantity === null) return refuse(400, [wrongNumber("quantity")], { variant_id })
  const typed = { form_token: formText(form, "form_token"), variant_id, quantity, use_by: typedDay(form, "use_by") }
  const added = await forMember(request, url, () => context.get(apiContext).deskShelf.add(co_so, diem, typed))
  if (added.ok) return seeOther(`/kenh-co-so/${co_so}/diem-ban/${diem}/quay?da-luu=1`)
  return refuseShelf(added.problem, { variant_id })
}

export default function DeskShelf({ loaderData, actionData }: Route.ComponentProps) {
  const { desk, shelf, q, adding, found } = loaderData
  const problems = actionData?.problems ?? []
  const { handle, status } = desk.organization
  const point = `/kenh-co-so/${handle}/diem-ban/${shelf.point.handle}`
  const here = `${point}/quay`
  const address = (page: number) => {
    const query = new URLSearchParams({ ...(q && { tim: q }), ...(page > 1 && { trang: String(page) }) })
    return query.size === 0 ? here : `${here}?${query}`
  }
  return (
    <DeskPage desk={desk} title={m.shelf_title({ name: shelf.point.name })} refused={problems.length > 0}>
      <div className="mt-4 max-w-2xl space-y-5">
        <p>
          <Link to={href(`/kenh-co-so/${handle}/diem-ban`)} className="inline-flex min-h-11 items-center">
            {m.shelf_back()}
          </Link>
        </p>
        <ErrorSummary problems={problems.map(({ message }) => ({ message }))} />
        <SavedNotice isShown={problems.length === 0} />
        <p className="max-w-prose">{m.shelf_lead()}</p>
        {status === "verified" && (
          <p className="flex flex-wrap gap-3">
            <ButtonLink to={href(`${point}/nhap-hang`)}>{m.shelf_ask()}</ButtonLink>
            <ButtonLink to={href(`${here}#them`)} look="outline">
              {m.shelf_add()}
            </ButtonLink>
          </p>
        )}
        {(shelf.count > 0 || q !== "") && <Search here={here} q={q} />}
        {shelf.count === 0 ? (
          <p className="font-semibold">{q === "" ? m.shelf_none() : m.shelf_none_found()}</p>
        ) : (
          <ul className="space-y-4">
            {shelf.goods.map((row) => (
              <li key={row.id} className="field-ink rounded-plate p-4">
                <ShelfGoods row={row} to={`${here}/${row.id}`} />
              </li>
            ))}
          </ul>
        )}
        <DeskPages page={shelf.page} pageCount={shelf.page_count} label={m.shelf_pages()} to={address} />
        {status === "verified" && (
          <AddGoods here={here} q={adding} found={found} problems={problems} refused={actionData?.variant_id ?? null} />
        )}
      </div>
    </DeskPage>
  )
}

function Search({ here, q }: { here: string; q: string }) {
  return (
    <Form method="get" action={href(here)} role="search" className="flex flex-wrap items-end gap-3">
      <Field
        name="tim"
        type="search"
        label={m.shelf_find()}
        defaultValue={q}
        maxLength={LONGEST}
        autoComplete="off"
        className="min-w-48 grow"
      />
      <Button type="submit" look="outline">
        {m.shelf_find_do()}
      </Button>
    </Form>
  )
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <FailurePage error={error} />
}
