import { NoPage } from "#app/features/desk-file/no-page.tsx"
import { keepPdf, sendFile } from "#app/features/desk-file/send-file.server.ts"
import { drawGiftLabels } from "#app/features/gift-order/draw-wave.server.ts"
import { readSheets } from "#app/features/gift-order/wave-file.server.ts"
import { PrintFailure } from "#app/features/label/print-failure.tsx"
import { m } from "#app/i18n/paraglide/messages.js"
import type { Route } from "./+types/route.ts"

export const handle = { isQuiet: true }

export const middleware: Route.MiddlewareFunction[] = [sendFile]

/** The A6 labels of one wave. */
export async function loader(asked: Route.LoaderArgs) {
  const { wave, sheets } = await readSheets(asked)
  const { code, number: n } = wave
  const bytes = await drawGiftLabels(
    sheets.map(({ label }) => label),
    m.desk_gift_labels_title({ code, n }),
  )
  return keepPdf(asked.context, { bytes, name: `tem-qua-${code}-${n}` })
}

export default NoPage

// The build hands the error only to what is declared here.
export const ErrorBoundary = PrintFailure
