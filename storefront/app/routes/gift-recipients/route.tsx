import { MAX_RECIPIENTS } from "@ocop/shared/gift"
import type { RecipientRow } from "@ocop/shared/gift-recipient"
import { Link } from "react-router"
import { apiContext } from "#app/api/context.ts"
import { FailurePage } from "#app/features/failure/failure-page.tsx"
import { PageTitle } from "#app/features/form/page-title.tsx"
import { Privacy } from "#app/features/gift/privacy.tsx"
import { isWaiting } from "#app/features/gift/is-waiting.ts"
import { ListPages } from "#app/features/gift/list-pages.tsx"
import { GiftSteps } from "#app/features/gift/gift-steps.tsx"
import { giftPath } from "#app/features/gift/paths.ts"
import { readSteps } from "#app/features/gift/steps.server.ts"
import { href, langOfName } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { ButtonLink } from "#app/ui/button.tsx"
import { ErrorSummary } from "#app/ui/error-summary.tsx"
import { Notice } from "#app/ui/notice.tsx"
import type { Route } from "./+types/route.ts"
import { DoneNotice } from "./done-notice.tsx"
import { ListHead } from "./list-head.tsx"
import { RecipientForm, type FormRow } from "./recipient-form.tsx"
import { changeRecipients, readRecipients } from "./recipients.server.ts"
import { RowList } from "./row-list.tsx"

export { shouldRevalidate } from "#app/http/after-refusal.ts"

const EMPTY: FormRow = {
  id: null,
  position: null,
  typed: {
    name: "",
    phone: "",
    street: "",
    commune: "",
    province: "",
    boxes: "",
    message: "",
    delivery_on: "",
    commune_code: "",
  },
  problems: [],
  suggestions: [],
}

export async function loader({ url, params, context }: Route.LoaderArgs) {
  const [api, giftKey] = [context.get(apiContext), params.key]
  const [recipients, steps] = await Promise.all([readRecipients(url, api, giftKey), readSteps(api, giftKey)])
  return { ...recipients, giftKey, steps }
}

export function action({ request, url, params, context }: Route.ActionArgs) {
  return changeRecipients(request, url, context.get(apiContext), params.key)
}

export default function GiftRecipients({ loaderData, actionData }: Route.ComponentProps) {
  const { asked, list, giftKey, steps } = loaderData
  const problems = actionData?.problems ?? []
  const path = giftPath(giftKey, "recipients")
  return (
    <div className="page py-6 lg:py-10">
      <PageTitle title={m.recipients_title()} refused={problems.length > 0} />
      <GiftSteps giftKey={giftKey} step="recipients" steps={steps} />
      <h1 className="mt-4 text-27 lg:text-34">{m.recipients_title()}</h1>
      <p className="mt-1">
        {m.recipients_of()}{" "}
        <Link to={href(`/diem-ban/${list.point.handle}`)} className="font-semibold" lang={langOfName()}>
          {list.point.name}
        </Link>
      </p>
      <div className="mt-4 space-y-4">
        <ErrorSummary problems={problems.map(({ message }) => ({ message }))} />
        {problems.length === 0 && <DoneNotice {...asked.done} path={path} />}
        {list.is_placed && (
          <Notice tone="info">
            <p>{m.recipients_placed()}</p>
          </Notice>
        )}
        {list.counts.rows === 0 && (
          <p className="max-w-prose">
            {m.recipients_none()} {m.recipients_none_lead({ n: MAX_RECIPIENTS })}
          </p>
        )}
        {!list.is_placed && <Doors path={path} isEmpty={list.counts.rows === 0} />}
      </div>
      {list.counts.rows > 0 && <Rows loaderData={loaderData} path={path} />}
      {!list.is_placed && (asked.isAdding || list.counts.rows === 0) && (
        <AddForm formToken={actionData?.formToken || loaderData.formToken} path={path} />
      )}
      <Privacy />
      {list.counts.rows > 0 && <Next bad={list.counts.broken} to={giftPath(giftKey, "days")} />}
    </div>
  )
}

type Loaded = { loaderData: Route.ComponentProps["loaderData"]; path: string }

function Doors({ path, isEmpty }: { path: string; isEmpty: boolean }) {
  return (
    <div className="flex flex-wrap gap-3">
      <ButtonLink to={href(`${path}/them`)} look={isEmpty ? "primary" : "outline"}>
        {m.recipients_bring()}
      </ButtonLink>
      <ButtonLink to={href(`${path}/tu-dien`)} look="outline">
        {m.invite_door()}
      </ButtonLink>
      {!isEmpty && (
        <ButtonLink to={href(`${path}?them=1#them`)} look="outline">
          {m.recipients_add_one()}
        </ButtonLink>
      )}
    </div>
  )
}

function Rows({ loaderData: { asked, list, day, formToken }, path }: Loaded) {
  const opened = list.rows.filter(({ id }) => asked.onlyBroken || id === asked.open)
  const view = new URLSearchParams({
    ...(asked.onlyBroken ? { loi: "1" } : {}),
    ...(asked.page > 1 ? { trang: String(asked.page) } : {}),
  })
  const here = view.size === 0 ? path : `${path}?${view}`
  const editTo = ({ id }: RecipientRow) => `${path}?${new URLSearchParams([...view, ["sua", id]])}#dong-${id}`
  return (
    <>
      <ListHead list={list} asked={asked} day={day} path={path} />
      {!list.is_placed &&
        opened.map((row) => (
          <section
            key={row.id}
            id={`dong-${row.id}`}
            aria-labelledby={`ten-${row.id}`}
            className="mt-4 max-w-3xl scroll-mt-4 rounded-plate border-2 border-muc p-4"
          >
            <h3 id={`ten-${row.id}`} className="mb-3 text-18 font-bold">
              {m.recipients_row({ r: row.position })}
              {row.typed.name !== "" && <span lang="vi">: {row.typed.name}</span>}
            </h3>
            {isWaiting(row) && <p className="mb-3 font-semibold">{m.invite_row_waiting()}</p>}
            <RecipientForm
              key={JSON.stringify([row.typed, row.problems])}
              row={isWaiting(row) ? { ...row, problems: [] } : row}
              action={href(here)}
              formToken={formToken}
              closeTo={asked.onlyBroken ? null : here}
            />
          </section>
        ))}
      {!asked.onlyBroken && <RowList rows={list.rows} isPlaced={list.is_placed} editTo={editTo} />}
      <ListPages
        page={list.page}
        pageCount={list.page_count}
        to={(page) =>
          `${path}?${new URLSearchParams({ ...(asked.onlyBroken ? { loi: "1" } : {}), trang: String(page) })}`
        }
      />
    </>
  )
}

function AddForm({ formToken, path }: { formToken: string; path: string }) {
  return (
    <section
      id="them"
      aria-labelledby="them-ten"
      className="mt-8 max-w-3xl scroll-mt-4 rounded-plate border-2 border-muc p-4"
    >
      <h2 id="them-ten" className="mb-3 text-21">
        {m.recipients_add_one()}
      </h2>
      <RecipientForm key={formToken} row={EMPTY} action={href(path)} formToken={formToken} closeTo={null} />
    </section>
  )
}

function Next({ bad, to }: { bad: number; to: string }) {
  return (
    <div className="mt-6">
      {bad > 0 && <p className="mb-2 font-semibold">{m.recipients_next_bad({ n: bad })}</p>}
      <ButtonLink to={href(to)}>{m.recipients_next()}</ButtonLink>
    </div>
  )
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <FailurePage error={error} />
}
