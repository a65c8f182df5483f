import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import type { MemberReady, OpenMember } from "@ocop/shared/member"
import { findIdentity } from "../../../account/identity"
import { parseNewcomer, parsePerson } from "../../../account/parse-person"
import { requireMemberLink } from "../../../member/member-link"
import { openMemberWorkflow } from "../../../workflows/member/open-member"

/** Hashing a password takes a while; the link is good for one person only. */
const TIMEOUT_SECONDS = 30

/** Who has a password keeps it: it is compared, not judged. */
export async function POST(req: MedusaRequest<OpenMember>, res: MedusaResponse<MemberReady>): Promise<void> {
  const email = requireMemberLink(req.validatedBody.token)
  const isKnown = (await findIdentity(req.scope, email)) !== null
  const person = isKnown
    ? { ...parsePerson(req.validatedBody), password: req.validatedBody.password.normalize("NFC") }
    : parseNewcomer(req.validatedBody, email)
  const input = { email, locale: "vi" as const, ...person }
  const open = () => openMemberWorkflow(req.scope).run({ input })
  await req.scope.resolve(Modules.LOCKING).execute(`open-account:${email}`, open, { timeout: TIMEOUT_SECONDS })
  res.status(201).json({ email })
}
