import { NoPage } from "#app/features/desk-file/no-page.tsx"
import { keepPdf, sendFile } from "#app/features/desk-file/send-file.server.ts"
import { drawGiftSheets } from "#app/features/gift-order/draw-wave.server.ts"
import { readSheets } from "#app/features/gift-order/wave-file.server.ts"
import { PrintFailure } from "#app/features/label/print-failure.tsx"
import { m } from "#app/i18n/paraglide/messages.js"
import type { Route } from "./+types/route.ts"

export const handle = { isQuiet: true }

export const middleware: Route.MiddlewareFunction[] = [sendFile]

/** Label, slip and cards of each recipient of one wave, in one file. */
export async function loader(asked: Route.LoaderArgs) {
  const { wave, sheets } = await readSheets(asked)
  const { code, number: n } = wave
  const bytes = await drawGiftSheets(sheets, m.desk_gift_all_title({ code, n }))
  return keepPdf(asked.context, { bytes, name: `in-qua-${code}-${n}` })
}

export default NoPage

// The build hands the error only to what is declared here.
export const ErrorBoundary = PrintFailure
