import { parseGiftParcelCode, type GiftParcelDocument } from "@ocop/shared/gift-order"
import type { Api } from "#app/api/client.server.ts"
import type { PointAt } from "#app/api/gift-orders.server.ts"
import { errorPage } from "#app/api/transport.server.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { forMember } from "#app/session/member.server.ts"

/** `problem`: what is wrong with the code that was typed; null where a parcel is open, or nothing was asked for. */
type Opened = { parcel: GiftParcelDocument | null; typed: string; problem: string | null }

const LONGEST = 300

/** The parcel that the address asks for by its code, or by the address that is in its QR; also that which was just changed. */
export async function openParcel(request: Request, url: URL, api: Api, at: PointAt): Promise<Opened> {
  const asked = ["ma", "dong", "mo"].map((name) => url.searchParams.get(name)).find((each) => each !== null) ?? ""
  const typed = asked.trim().slice(0, LONGEST)
  const named = parseGiftParcelCode(typed)
  if (named === null) return { parcel: null, typed, problem: typed === "" ? null : m.desk_pack_wrong() }
  const found = await forMember(request, url, () => api.deskGifts.parcel(at, named))
  if (found.ok) return { parcel: found.value, typed, problem: null }
  if (found.problem.status !== 404) throw errorPage(found.problem)
  return { parcel: null, typed, problem: m.desk_pack_unknown() }
}
