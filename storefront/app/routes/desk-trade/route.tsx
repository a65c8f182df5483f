import { TRADE_VERBS, type TradePermissions, type TradeVerb } from "@ocop/shared/shelf"
import { useNavigation, Form, Link } from "react-router"
import { apiContext } from "#app/api/context.ts"
import { SavedNotice } from "#app/features/account/saved-notice.tsx"
import { DeskPage } from "#app/features/desk/desk-page.tsx"
import { FailurePage } from "#app/features/failure/failure-page.tsx"
import { SubmitButton } from "#app/features/form/submit-button.tsx"
import { refuseShelf } from "#app/features/shelf/problems.server.ts"
import { VERB_WORDS } from "#app/features/shelf/words.ts"
import { formText } from "#app/http/form-text.ts"
import { readForm } from "#app/http/read-form.server.ts"
import { seeOther } from "#app/http/see-other.server.ts"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { forMember, readDesk, readForMember } from "#app/session/member.server.ts"
import { ErrorSummary } from "#app/ui/error-summary.tsx"
import { Notice } from "#app/ui/notice.tsx"
import type { Route } from "./+types/route.ts"
import { FindPartners } from "./find-partners.tsx"
import { Granted } from "./granted.tsx"

export { shouldRevalidate } from "#app/http/after-refusal.ts"

export const handle = { isQuiet: true }

const LONGEST = 100

/** `tim`: whom one looks for; `rut` and `quyen`: from whom something is about to be taken back. */
export async function loader({ request, url, params: { co_so }, context }: Route.LoaderArgs) {
  const api = context.get(apiContext)
  const q = (url.searchParams.get("tim") ?? "").slice(0, LONGEST)
  const [desk, permissions, { partners }] = await Promise.all([
    readDesk(request, url, api, co_so),
    readForMember(request, url, () => api.deskShelf.permissions(co_so)),
    readForMember(request, url, () => api.deskShelf.partners(co_so, q)),
  ])
  return { desk, permissions, q, partners, leaving: leavingOf(url.searchParams, permissions) }
}

export async function action({ request, url, params: { co_so }, context }: Route.ActionArgs) {
  const { give, takeBack } = context.get(apiContext).deskShelf
  const form = await readForm(request)
  const choice = {
    organization: formText(form, "organization"),
    verbs: TRADE_VERBS.filter((verb) => form.getAll("verbs").includes(verb)),
  }
  const change = formText(form, "intent") === "take_back" ? takeBack : give
  if (choice.verbs.length > 0) {
    const done = await forMember(request, url, () => change(co_so, choice))
    if (!done.ok) return refuseShelf(done.problem, {})
  }
  return seeOther(`/kenh-co-so/${co_so}/quyen-ban?da-luu=1`)
}

type Leaving = { handle: string; name: string; verb: TradeVerb }

function leavingOf(search: URLSearchParams, { given }: TradePermissions): Leaving | null {
  const partner = given.find(({ handle }) => handle === search.get("rut"))
  const granted = partner?.granted.find(({ verb }) => verb === search.get("quyen"))
  return partner && granted ? { handle: partner.handle, name: partner.name, verb: granted.verb } : null
}

export default function DeskTrade({ loaderData, actionData }: Route.ComponentProps) {
  const { desk, permissions, q, partners, leaving } = loaderData
  const { handle, status, role } = desk.organization
  const problems = actionData?.problems ?? []
  const path = `/kenh-co-so/${handle}/quyen-ban`
  const isOwner = role === "owner"
  return (
    <DeskPage desk={desk} title={m.trade_title()} refused={problems.length > 0}>
      <div className="mt-4 max-w-2xl space-y-6">
        <ErrorSummary problems={problems.map(({ message }) => ({ message }))} />
        <SavedNotice isShown={problems.length === 0} />
        <p className="max-w-prose">{m.trade_lead()}</p>
        {!isOwner && <p className="font-semibold">{m.trade_owner_only()}</p>}
        {isOwner && leaving !== null && <Confirm leaving={leaving} path={path} />}
        <section aria-labelledby="dang-cho-phep">
          <h2 id="dang-cho-phep" className="text-21">
            {m.trade_given()}
          </h2>
          {permissions.given.length === 0 ? (
            <p className="mt-2">{m.trade_given_none()}</p>
          ) : (
            <ul className="mt-2 space-y-4">
              {permissions.given.map((partner) => (
                <li key={partner.handle} className="field-ink rounded-plate p-4">
                  <Granted partner={partner} path={isOwner ? path : null} />
                </li>
              ))}
            </ul>
          )}
        </section>
        {isOwner && status === "verified" && <FindPartners path={path} q={q} partners={partners} />}
        <section aria-labelledby="duoc-cho-phep" className="border-t-[1.5px] border-muc pt-4">
          <h2 id="duoc-cho-phep" className="text-21">
            {m.trade_received()}
          </h2>
          {permissions.received.length === 0 ? (
            <p className="mt-2">{m.trade_received_none()}</p>
          ) : (
            <ul className="mt-2 space-y-4">
              {permissions.received.map((maker) => (
                <li key={maker.handle} className="field-ink rounded-plate p-4">
                  <Granted partner={{ ...maker, points: [] }} path={null} />
                </li>
              ))}
            </ul>
          )}
        </section>
      </div>
    </DeskPage>
  )
}

function Confirm({ leaving: { handle, name, verb }, path }: { leaving: Leaving; path: string }) {
  const isSending = useNavigation().formMethod === "POST"
  return (
    <Notice tone="warning" title={m.trade_confirm({ name })} label={m.trade_confirm({ name })}>
      <p className="font-semibold">{VERB_WORDS[verb]()}</p>
      <p>{verb === "resell" ? m.trade_confirm_resell({ name }) : m.trade_confirm_other({ name })}</p>
      <Form method="post" action={href(path)} className="flex flex-wrap items-center gap-4">
        <input type="hidden" name="organization" value={handle} />
        <input type="hidden" name="verbs" value={verb} />
        <SubmitButton name="intent" value="take_back" pending={isSending}>
          {m.trade_take_back()}
        </SubmitButton>
        <Link to={href(path)} className="inline-flex min-h-11 items-center">
          {m.trade_keep()}
        </Link>
      </Form>
    </Notice>
  )
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <FailurePage error={error} />
}
