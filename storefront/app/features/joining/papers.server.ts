import { PAPER_PURPOSES } from "@ocop/shared/joining"
import { data } from "react-router"
import type { Api } from "#app/api/client.server.ts"
import { formText } from "#app/http/form-text.ts"
import { forMember } from "#app/session/member.server.ts"

type Asked = { request: Request; url: URL; api: Api; handle: string }

/** Adds the file of a form to the paper that it names. */
export async function addPaperOf({ request, url, api, handle }: Asked, form: FormData) {
  const chosen = formText(form, "purpose")
  const purpose = PAPER_PURPOSES.find((each) => each === chosen)
  const file = form.get("file")
  if (purpose === undefined) throw data(null, { status: 400 })
  const paper = new FormData()
  paper.append("purpose", purpose)
  if (file instanceof File) paper.append("file", file)
  return { purpose, added: await forMember(request, url, () => api.joining.addPaper(handle, paper)) }
}
