import { formatDay, todayInVietnam } from "@ocop/shared/day"
import type { Team } from "@ocop/shared/member"
import { formatPhone } from "@ocop/shared/phone"
import { Form, useSearchParams } from "react-router"
import { apiContext } from "#app/api/context.ts"
import { PERSON_IDS } from "#app/features/account/person-fields.tsx"
import { SavedNotice } from "#app/features/account/saved-notice.tsx"
import { DeskPage } from "#app/features/desk/desk-page.tsx"
import { FailurePage } from "#app/features/failure/failure-page.tsx"
import { withAnchors } from "#app/features/form/form-problem.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { readDesk, readForMember } from "#app/session/member.server.ts"
import { Button } from "#app/ui/button.tsx"
import { ErrorSummary } from "#app/ui/error-summary.tsx"
import { Notice } from "#app/ui/notice.tsx"
import type { Route } from "./+types/route.ts"
import { changeTeam } from "./change-team.server.ts"
import { OwnForm } from "./own-form.tsx"
import { INVITE_IDS, InviteForm } from "./invite-form.tsx"

export { shouldRevalidate } from "#app/http/after-refusal.ts"

export const handle = { isQuiet: true }

export async function loader({ request, url, params, context }: Route.LoaderArgs) {
  const api = context.get(apiContext)
  const [desk, team, me] = await Promise.all([
    readDesk(request, url, api, params.co_so),
    readForMember(request, url, () => api.team.team(params.co_so)),
    readForMember(request, url, () => api.desk.me()),
  ])
  // An operator who acts for the organization is no member of it.
  const own = desk.acting === null ? { name: me.name, email: me.email, phone: me.phone && formatPhone(me.phone) } : null
  return { desk, team, own }
}

export async function action({ request, url, params, context }: Route.ActionArgs) {
  return changeTeam({ request, url, api: context.get(apiContext), handle: params.co_so })
}

export default function DeskTeam({ loaderData: { desk, team, own }, actionData }: Route.ComponentProps) {
  const problems = actionData?.problems ?? []
  const isOwner = desk.organization.role === "owner" && desk.acting === null
  return (
    <DeskPage desk={desk} title={m.team_title()} refused={problems.length > 0}>
      <div className="mt-3 max-w-xl space-y-5">
        <p>{m.team_lead()}</p>
        <ErrorSummary problems={withAnchors(problems, { ...INVITE_IDS, ...PERSON_IDS })} />
        {problems.length === 0 && <Done />}
        <SavedNotice isShown={problems.length === 0} />
        <Members members={team.members} isOwner={isOwner} />
        {team.invitations.length > 0 && <Waiting invitations={team.invitations} />}
        {isOwner && <InviteForm problems={problems} typed={actionData?.typed ?? null} />}
        {own !== null && <OwnForm own={own} problems={problems} typed={actionData?.profile ?? null} />}
      </div>
    </DeskPage>
  )
}

function Done() {
  const [query] = useSearchParams()
  const words = query.has("da-moi") ? m.team_invited() : query.has("da-go") ? m.team_gone() : null
  if (words === null) return null
  return (
    <Notice tone="good">
      <p role="status">{words}</p>
    </Notice>
  )
}

function Members({ members, isOwner }: { members: Team["members"]; isOwner: boolean }) {
  return (
    <ul className="space-y-3">
      {members.map(({ membership_id, name, email, role, is_you }) => (
        <li key={membership_id} className="field-ink rounded-plate p-4">
          <p className="font-semibold break-words">
            {name} {is_you && <span className="font-normal text-tro-7">{m.team_you()}</span>}
          </p>
          <p className="text-15 break-all text-tro-7">{email}</p>
          <p>{role === "owner" ? m.desk_role_owner() : m.desk_role_staff()}</p>
          {isOwner && (
            <Form method="post">
              <input type="hidden" name="id" value={membership_id} />
              <Button type="submit" look="quiet" name="intent" value="remove" aria-label={m.team_remove_of({ name })}>
                {m.team_remove()}
              </Button>
            </Form>
          )}
        </li>
      ))}
    </ul>
  )
}

function Waiting({ invitations }: { invitations: Team["invitations"] }) {
  return (
    <section aria-labelledby="loi-moi-cho">
      <h2 id="loi-moi-cho" className="text-21">
        {m.team_waiting()}
      </h2>
      <ul className="mt-2 space-y-3">
        {invitations.map(({ id, email, role, expires_at }) => (
          <li key={id} className="rounded-plate border-[1.5px] border-dashed border-tro-5 p-4">
            <p className="font-semibold break-all">{email}</p>
            <p>{role === "owner" ? m.desk_role_owner() : m.desk_role_staff()}</p>
            <p className="text-15 text-tro-7">
              {m.team_until({ day: formatDay(todayInVietnam(new Date(expires_at))) })}
            </p>
            <Form method="post">
              <input type="hidden" name="id" value={id} />
              <Button
                type="submit"
                look="quiet"
                name="intent"
                value="withdraw"
                aria-label={m.team_withdraw_of({ email })}
              >
                {m.team_withdraw()}
              </Button>
            </Form>
          </li>
        ))}
      </ul>
    </section>
  )
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <FailurePage error={error} />
}
