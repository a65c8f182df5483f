import type { JoiningDocument, JoiningStep, SaveJoining } from "@ocop/shared/joining"
import type { Api } from "#app/api/client.server.ts"
import type { Attempt } from "#app/features/form/refusal.server.ts"
import { seeOther } from "#app/http/see-other.server.ts"
import { forMember, readDesk, readForMember } from "#app/session/member.server.ts"
import { STEPS } from "./words.ts"

type Asked = { request: Request; url: URL; api: Api; handle: string }

/** What every page of an application shows. */
export async function readStep({ request, url, api, handle }: Asked) {
  const [desk, joining] = await Promise.all([
    readDesk(request, url, api, handle),
    readForMember(request, url, () => api.joining.joining(handle)),
  ])
  return { desk, joining }
}

/** Keeps one page, for who is signed in. */
export function saveStep({ request, url, api, handle }: Asked, page: SaveJoining): Promise<Attempt<JoiningDocument>> {
  return forMember(request, url, () => api.joining.saveJoining(handle, page))
}

/** After a page was kept: on to the next one that lacks something, or back to the whole. */
export function afterStep({ handle, missing, status }: JoiningDocument, step: JoiningStep) {
  const profile = `/kenh-co-so/${handle}/ho-so`
  const later = STEPS.slice(STEPS.findIndex((each) => each.step === step) + 1)
  const next = status === "draft" && later.find((each) => missing.some((one) => one.step === each.step))
  return seeOther(next ? `${profile}/${next.path}` : `${profile}?da-luu=1`)
}
