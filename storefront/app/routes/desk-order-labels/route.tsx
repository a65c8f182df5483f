import { NoPage } from "#app/features/desk-file/no-page.tsx"
import { keepPdf, sendFile } from "#app/features/desk-file/send-file.server.ts"
import { drawLabels } from "#app/features/label/draw.server.ts"
import { readPrinted } from "#app/features/label/parcel-file.server.ts"
import { labelsOf } from "#app/features/label/words.server.ts"
import { PrintFailure } from "#app/features/label/print-failure.tsx"
import { m } from "#app/i18n/paraglide/messages.js"
import type { Route } from "./+types/route.ts"

export const handle = { isQuiet: true }

export const middleware: Route.MiddlewareFunction[] = [sendFile]

/** The A6 labels of an order's boxes. */
export async function loader(asked: Route.LoaderArgs) {
  const { parcel, maker, link } = await readPrinted(asked)
  const bytes = await drawLabels(labelsOf(parcel, maker, link), m.desk_label_title({ code: parcel.code }))
  return keepPdf(asked.context, { bytes, name: `tem-${parcel.code}` })
}

export default NoPage

// The build hands the error only to what is declared here.
export const ErrorBoundary = PrintFailure
