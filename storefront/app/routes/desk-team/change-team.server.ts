import type { ChangeProfile } from "@ocop/shared/account"
import type { MemberRole } from "@ocop/shared/member"
import type { Api } from "#app/api/client.server.ts"
import type { ApiProblem } from "#app/api/problem.server.ts"
import { accountProblems } from "#app/features/account/problems.server.ts"
import { refuse } from "#app/features/form/refusal.server.ts"
import { formText } from "#app/http/form-text.ts"
import { readForm } from "#app/http/read-form.server.ts"
import { seeOther } from "#app/http/see-other.server.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { forMember } from "#app/session/member.server.ts"

type Asked = { request: Request; url: URL; api: Api; handle: string }
type Typed = { email: string; role: MemberRole }
/** What was typed into the form that was refused. */
type Kept = { typed?: Typed | null; profile?: ChangeProfile | null }

const WORDS = {
  already_member: m.team_wrong_member,
  last_owner: m.team_wrong_last,
  too_many_invitations: m.team_wrong_many,
}

/** `intent` is `invite`, `withdraw`, `remove` or `profile`. What is gone already is gone. */
export async function changeTeam({ request, url, api: { team, desk }, handle }: Asked) {
  const form = await readForm(request)
  const intent = formText(form, "intent")
  const id = formText(form, "id")
  const page = `/kenh-co-so/${handle}/nhom`
  if (intent === "withdraw" || intent === "remove") {
    const take: (handle: string, id: string) => Promise<unknown> =
      intent === "remove" ? team.removeMember : team.withdrawInvitation
    const taken = await forMember(request, url, () => take(handle, id))
    if (taken.ok || taken.problem.status === 404) return seeOther(`${page}?da-go=1`)
    return refuseBy(taken.problem, {})
  }
  if (intent === "profile") {
    const profile = { name: formText(form, "name"), phone: formText(form, "phone") }
    const saved = await forMember(request, url, () => desk.changeProfile(profile))
    return saved.ok ? seeOther(`${page}?da-luu=1`) : refuseBy(saved.problem, { profile })
  }
  const typed: Typed = { email: formText(form, "email"), role: formText(form, "role") === "owner" ? "owner" : "staff" }
  const invited = await forMember(request, url, () => team.invite(handle, typed))
  return invited.ok ? seeOther(`${page}?da-moi=1`) : refuseBy(invited.problem, { typed })
}

function refuseBy(problem: ApiProblem, { typed = null, profile = null }: Kept) {
  return refuse(problem.status, accountProblems(problem, WORDS), { typed, profile }, problem.retryAfterSeconds)
}
