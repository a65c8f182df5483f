import { data } from "react-router"
import sharp from "sharp"
import { apiContext } from "#app/api/context.ts"
import { errorPage } from "#app/api/transport.server.ts"
import { attempt } from "#app/features/form/refusal.server.ts"
import { drawQr } from "#app/features/qr/draw-qr.server.ts"
import { purchaseToken } from "#app/session/purchases.server.ts"
import type { Route } from "./+types/route.ts"

/** Whole pixels for every square, and large enough for a phone that reads it from its gallery. */
const PIXELS_A_SQUARE = 16

/** The code as a picture to keep, for who pays on the phone that shows it. Only for who may see the purchase. `phan`: of which seller, where each is paid directly. */
export async function loader({ request, params, url, context }: Route.LoaderArgs) {
  const { ma: code } = params
  const at = { code, token: await purchaseToken(request, code) }
  const read = await attempt(() => context.get(apiContext).transfer(at))
  if (!read.ok) throw errorPage(read.problem)
  const transfer = read.value
  const part = url.searchParams.get("phan")
  const asked = part === null ? transfer : transfer.parts.find((each) => each.code === `${transfer.code}-${part}`)
  if (asked?.payload == null) throw data(null, { status: 404 })
  const { size, path } = drawQr(asked.payload)
  const side = size * PIXELS_A_SQUARE
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><rect width="${size}" height="${size}" fill="#fff"/><path d="${path}"/></svg>`
  const bytes = await sharp(Buffer.from(svg)).png({ palette: true }).toBuffer()
  return new Response(new Uint8Array(bytes), {
    headers: { "content-type": "image/png", "cache-control": "private, no-store" },
  })
}
