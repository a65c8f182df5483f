import { todayInVietnam } from "@ocop/shared/day"
import { LONGEST_SHELF_NOTE, type RestockOffer } from "@ocop/shared/shelf"
import { Form, Link, useNavigation } from "react-router"
import { apiContext } from "#app/api/context.ts"
import { DeskPage } from "#app/features/desk/desk-page.tsx"
import { FailurePage } from "#app/features/failure/failure-page.tsx"
import { problemOf } from "#app/features/form/form-problem.ts"
import { refuse } from "#app/features/form/refusal.server.ts"
import { SubmitButton } from "#app/features/form/submit-button.tsx"
import { refuseShelf } from "#app/features/shelf/problems.server.ts"
import { typedDay, typedPieces, wrongNumber } from "#app/features/shelf/typed.ts"
import { formText } from "#app/http/form-text.ts"
import { readForm } from "#app/http/read-form.server.ts"
import { seeOther } from "#app/http/see-other.server.ts"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { forMember, readDesk, readForMember } from "#app/session/member.server.ts"
import { Button } from "#app/ui/button.tsx"
import { ErrorSummary } from "#app/ui/error-summary.tsx"
import { Field } from "#app/ui/field.tsx"
import { money } from "#app/ui/price.tsx"
import type { Route } from "./+types/route.ts"

export { shouldRevalidate } from "#app/http/after-refusal.ts"

export const handle = { isQuiet: true }

const LONGEST = 100

/** Fields that a link may fill in. */
const FILLED_IN = /^(pieces_[\w-]+|wished_on)$/

/** `co-so`: the maker that is asked; `tim`: words of the goods; numbers and the day may be filled in. */
export async function loader({ request, url, params: { co_so, diem }, context }: Route.LoaderArgs) {
  const api = context.get(apiContext)
  const maker = url.searchParams.get("co-so")
  const q = (url.searchParams.get("tim") ?? "").slice(0, LONGEST)
  const [desk, offer] = await Promise.all([
    readDesk(request, url, api, co_so),
    readForMember(request, url, () => api.deskShelf.offer(co_so, diem, { q, ...(maker !== null && { maker }) })),
  ])
  const wished = Object.fromEntries([...url.searchParams].filter(([name]) => FILLED_IN.test(name)))
  return { desk, offer, q, wished, token: crypto.randomUUID(), today: todayInVietnam(new Date()) }
}

export async function action({ request, url, params: { co_so, diem }, context }: Route.ActionArgs) {
  const form = await readForm(request)
  const typed = Object.fromEntries([...form].filter((pair): pair is [string, string] => typeof pair[1] === "string"))
  const ids = form.getAll("variant").filter((id) => typeof id === "string")
  const rows = ids
    .filter((id) => formText(form, `pieces_${id}`).trim() !== "")
    .map((variant_id) => ({ variant_id, pieces: typedPieces(form, `pieces_${variant_id}`) }))
  const wrong = rows.find(({ pieces }) => pieces === null)
  if (wrong) return refuse(400, [wrongNumber(`pieces_${wrong.variant_id}`)], { typed })
  const lines = rows.flatMap(({ variant_id, pieces }) => (pieces ? [{ variant_id, pieces }] : []))
  if (lines.length === 0) return refuse(400, [{ type: "nothing", message: m.restock_new_nothing() }], { typed })
  const asked = {
    form_token: formText(form, "form_token"),
    maker: formText(form, "maker"),
    wished_on: typedDay(form, "wished_on"),
    note: formText(form, "note"),
    lines,
  }
  const done = await forMember(request, url, () => context.get(apiContext).deskShelf.ask(co_so, diem, asked))
  if (done.ok) return seeOther(`/kenh-co-so/${co_so}/nhap-hang/${done.value.request.id}?da-luu=1`)
  return refuseShelf(done.problem, { typed })
}

export default function DeskRestockNew({ loaderData, actionData }: Route.ComponentProps) {
  const { desk, offer } = loaderData
  const problems = actionData?.problems ?? []
  const here = `/kenh-co-so/${desk.organization.handle}/diem-ban/${offer.point.handle}`
  return (
    <DeskPage desk={desk} title={m.restock_new_title({ name: offer.point.name })} refused={problems.length > 0}>
      <div className="mt-4 max-w-2xl space-y-5">
        <p>
          <Link to={href(`${here}/quay`)} className="inline-flex min-h-11 items-center">
            {m.shelf_back_shelf()}
          </Link>
        </p>
        <ErrorSummary problems={problems.map(({ message }) => ({ message }))} />
        <p className="max-w-prose">{m.restock_lead()}</p>
        {offer.maker === null ? (
          <Makers makers={offer.makers} here={`${here}/nhap-hang`} />
        ) : (
          <Goods
            {...{ ...loaderData, problems, maker: offer.maker }}
            here={`${here}/nhap-hang`}
            typed={actionData?.typed ?? loaderData.wished}
          />
        )}
      </div>
    </DeskPage>
  )
}

function Makers({ makers, here }: Pick<RestockOffer, "makers"> & { here: string }) {
  return (
    <section aria-labelledby="cua-ai">
      <h2 id="cua-ai" className="text-21">
        {m.restock_new_maker()}
      </h2>
      {makers.length === 0 && <p>{m.restock_new_no_maker()}</p>}
      <ul>
        {makers.map(({ handle, name, is_own }) => (
          <li key={handle}>
            <Link
              to={href(`${here}?${new URLSearchParams({ "co-so": handle })}`)}
              className="inline-flex min-h-11 items-center font-semibold break-words"
              lang="vi"
            >
              {is_own ? m.restock_new_own({ name }) : name}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}

type GoodsProps = Pick<Route.ComponentProps["loaderData"], "offer" | "q" | "token" | "today"> & {
  maker: NonNullable<RestockOffer["maker"]>
  here: string
  typed: Record<string, string>
  problems: NonNullable<Route.ComponentProps["actionData"]>["problems"]
}

function Goods({ offer, maker, q, token, today, here, typed, problems }: GoodsProps) {
  const isSending = useNavigation().formMethod === "POST"
  const bind = (name: string) => ({
    name,
    defaultValue: typed[name] ?? "",
    error: problemOf(problems, name) ?? null,
  })
  return (
    <>
      <h2 className="text-21 break-words" lang="vi">
        {maker.name}
      </h2>
      <Form method="get" action={href(here)} role="search" className="flex flex-wrap items-end gap-3">
        <input type="hidden" name="co-so" value={maker.handle} />
        <Field
          name="tim"
          type="search"
          label={m.shelf_add_q()}
          defaultValue={q}
          maxLength={LONGEST}
          autoComplete="off"
          className="min-w-48 grow"
        />
        <Button type="submit" look="outline">
          {m.shelf_find_do()}
        </Button>
        <Link to={href(here)} className="inline-flex min-h-11 items-center">
          {m.restock_new_other()}
        </Link>
      </Form>
      {offer.choices.length === 0 && (
        <p role="status" className="font-semibold">
          {m.restock_new_none()}
        </p>
      )}
      <Form method="post" noValidate className="space-y-4">
        <input type="hidden" name="form_token" value={typed["form_token"] ?? token} />
        <input type="hidden" name="maker" value={maker.handle} />
        {offer.choices.map(({ variant_id, name, variant_title, price, here: n }) => (
          <div key={variant_id}>
            <input type="hidden" name="variant" value={variant_id} />
            <Field
              {...bind(`pieces_${variant_id}`)}
              inputMode="numeric"
              maxLength={5}
              label={m.restock_new_pieces({ name: `${name} · ${variant_title}` })}
              hint={[...(price === null ? [] : [money(price)]), m.shelf_add_here({ n: n ?? 0 })].join(" · ")}
            />
          </div>
        ))}
        <Field {...bind("wished_on")} type="date" min={today} label={m.restock_new_wished()} optional />
        <Field {...bind("note")} label={m.restock_note()} optional maxLength={LONGEST_SHELF_NOTE} />
        <SubmitButton pending={isSending}>{m.restock_new_send()}</SubmitButton>
      </Form>
    </>
  )
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <FailurePage error={error} />
}
