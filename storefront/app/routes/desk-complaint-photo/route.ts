import { apiContext } from "#app/api/context.ts"
import { readForMember } from "#app/session/member.server.ts"
import type { Route } from "./+types/route.ts"

/** A photo that a buyer has sent with a report, for the people of the organization. */
export function loader({ request, url, params, context }: Route.LoaderArgs) {
  const { co_so: organization, ma: code, id, anh } = params
  return readForMember(request, url, () =>
    context.get(apiContext).deskComplaints.photo({ organization, code }, id, anh),
  )
}
