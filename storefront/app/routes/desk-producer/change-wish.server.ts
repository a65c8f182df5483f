import type { PaperPurpose } from "@ocop/shared/joining"
import { data } from "react-router"
import type { Api } from "#app/api/client.server.ts"
import type { ApiProblem } from "#app/api/problem.server.ts"
import { refuse } from "#app/features/form/refusal.server.ts"
import { addPaperOf } from "#app/features/joining/papers.server.ts"
import { joiningProblems } from "#app/features/joining/problems.server.ts"
import { formText } from "#app/http/form-text.ts"
import { readForm } from "#app/http/read-form.server.ts"
import { seeOther } from "#app/http/see-other.server.ts"
import { forMember } from "#app/session/member.server.ts"

type Asked = { request: Request; url: URL; api: Api; handle: string }
type Kept = { makes: string | null; purpose: PaperPurpose | null }

const NOTHING: Kept = { makes: null, purpose: null }

/** `intent` says what was pressed: `ask`, `withdraw`, or a file of a paper (`add`, `remove`). Pressed twice it is done once. */
export async function changeWish(asked: Asked) {
  const { request, url, api, handle } = asked
  const form = await readForm(request)
  const path = `/kenh-co-so/${handle}/chu-the`
  switch (formText(form, "intent")) {
    case "add": {
      const { purpose, added } = await addPaperOf(asked, form)
      return added.ok ? seeOther(`${path}?da-luu=1`) : refuseBy(added.problem, { ...NOTHING, purpose })
    }
    case "remove": {
      const removed = await forMember(request, url, () => api.joining.removePaper(handle, formText(form, "paper_id")))
      // Pressed twice it is gone all the same.
      if (removed.ok || removed.problem.status === 404) return seeOther(`${path}?da-xoa=1`)
      return refuseBy(removed.problem, NOTHING)
    }
    case "ask": {
      const makes = formText(form, "makes").slice(0, 5000)
      const is_small_or_medium = formText(form, "is_small_or_medium") !== ""
      const done = await forMember(request, url, () => api.joining.askProducer(handle, { makes, is_small_or_medium }))
      return done.ok ? seeOther(path) : refuseBy(done.problem, { ...NOTHING, makes })
    }
    case "withdraw": {
      const done = await forMember(request, url, () => api.joining.withdrawProducer(handle))
      return done.ok ? seeOther(path) : refuseBy(done.problem, NOTHING)
    }
    default:
      throw data(null, { status: 400 })
  }
}

function refuseBy(problem: ApiProblem, kept: Kept) {
  return refuse(problem.status, joiningProblems(problem), kept, problem.retryAfterSeconds)
}
