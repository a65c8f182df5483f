import type { GiftWaveDocument } from "@ocop/shared/gift-order"
import type { RouterContextProvider } from "react-router"
import { apiContext } from "#app/api/context.ts"
import { env } from "#app/env.server.ts"
import { readForMember } from "#app/session/member.server.ts"
import { giftSheets, type GiftSheets } from "./wave-words.server.ts"

type Asked = {
  request: Request
  url: URL
  params: { co_so: string; diem: string; ma: string; dot: string }
  context: Readonly<RouterContextProvider>
}

/** What is printed of a wave, and its order. Who has to sign in first comes back to the order, not to a file. */
export async function readSheets({ request, url, params, context }: Asked): Promise<{
  wave: Pick<GiftWaveDocument, "code" | "number">
  sheets: GiftSheets[]
}> {
  const { co_so, diem, ma, dot } = params
  const order = new URL(url.pathname.replace(/\/dot\/[^/]+\/[^/]+$/, ""), url)
  const at = { organization: co_so, point: diem }
  const wave = await readForMember(request, order, () => context.get(apiContext).deskGifts.wave(at, ma, dot))
  const desk = new URL(`/kenh-co-so/${co_so}/diem-ban/${diem}/don-qua/dong-goi`, env.STOREFRONT_URL).href
  return { wave, sheets: giftSheets(wave, desk) }
}
