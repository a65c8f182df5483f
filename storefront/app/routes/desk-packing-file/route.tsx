import { formatWeekday } from "@ocop/shared/day"
import { apiContext } from "#app/api/context.ts"
import { momentWords } from "#app/features/day/moment-words.ts"
import { NoPage } from "#app/features/desk-file/no-page.tsx"
import { keepPdf, sendFile } from "#app/features/desk-file/send-file.server.ts"
import { drawPickList } from "#app/features/gift-order/draw-pick-list.server.ts"
import { giftDeskPath } from "#app/features/gift-order/paths.ts"
import { pickListOf } from "#app/features/gift-order/pick-list-words.server.ts"
import { PrintFailure } from "#app/features/label/print-failure.tsx"
import { m } from "#app/i18n/paraglide/messages.js"
import { getLocale } from "#app/i18n/paraglide/runtime.js"
import { readForMember } from "#app/session/member.server.ts"
import type { Route } from "./+types/route.ts"

export const handle = { isQuiet: true }

export const middleware: Route.MiddlewareFunction[] = [sendFile]

/** What is fetched and packed for one day, on A4. Who has to sign in first comes back to the page, not to the file. */
export async function loader({ request, url, params: { co_so, diem }, context }: Route.LoaderArgs) {
  const day = url.searchParams.get("ngay")
  const page = new URL(`${giftDeskPath(co_so, diem)}/nhat-hang`, url)
  const search = new URLSearchParams(day === null ? {} : { day })
  const at = { organization: co_so, point: diem }
  const packing = await readForMember(request, page, () => context.get(apiContext).deskGifts.packing(at, search))
  const title =
    packing.day === null ? m.desk_packing_none() : m.desk_packing_file({ day: formatWeekday(packing.day, getLocale()) })
  const printed = m.desk_packing_printed({ point: packing.point.name, time: momentWords(new Date().toISOString()) })
  const bytes = await drawPickList(pickListOf(packing, { title, printed }))
  return keepPdf(context, { bytes, name: `nhat-hang-${diem}-${packing.day ?? "trong"}` })
}

export default NoPage

// The build hands the error only to what is declared here.
export const ErrorBoundary = PrintFailure
