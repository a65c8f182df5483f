import { ChooseNotices } from "@ocop/shared/notice"
import { data } from "react-router"
import type { Api } from "#app/api/client.server.ts"
import { errorPage } from "#app/api/transport.server.ts"
import { formText } from "#app/http/form-text.ts"
import { readForm } from "#app/http/read-form.server.ts"
import { seeOther } from "#app/http/see-other.server.ts"
import { forMember } from "#app/session/member.server.ts"

/** Keeps what was chosen. The form has nothing to type, so that what does not fit was not sent by it. */
export async function saveSettings(request: Request, url: URL, api: Api, handle: string) {
  const form = await readForm(request)
  const { locale, channel, ...ways } = Object.fromEntries([...form.keys()].map((name) => [name, formText(form, name)]))
  const settings = ChooseNotices.safeParse({ ways, locale, channel })
  if (!settings.success) throw data(null, { status: 400 })
  const saved = await forMember(request, url, () => api.deskNotices.choose(settings.data))
  if (!saved.ok) throw errorPage(saved.problem)
  return seeOther(`/kenh-co-so/${handle}/thong-bao/cach-nhan?da-luu=1`)
}
