import { data } from "react-router"
import type { Api } from "#app/api/client.server.ts"
import { errorPage } from "#app/api/transport.server.ts"
import { formText } from "#app/http/form-text.ts"
import { readForm } from "#app/http/read-form.server.ts"
import { returnPath } from "#app/http/return-path.ts"
import { seeOther } from "#app/http/see-other.server.ts"
import { forMember } from "#app/session/member.server.ts"

/** Marks one notice as read and goes on to what it is about, or marks all that the page showed. */
export async function readNotices(request: Request, url: URL, api: Api, handle: string) {
  const form = await readForm(request)
  const here = `/kenh-co-so/${handle}/thong-bao`
  const [id, until] = [formText(form, "id"), formText(form, "until")]
  if (id === "" && until === "") throw data(null, { status: 400 })
  const mark = () => (id === "" ? api.deskNotices.readNotices(handle, until) : api.deskNotices.readNotice(handle, id))
  const marked = await forMember(request, url, mark)
  if (!marked.ok) throw errorPage(marked.problem)
  return seeOther((id === "" ? null : returnPath(form.get("to"))) ?? here)
}
