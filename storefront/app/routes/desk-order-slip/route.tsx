import { NoPage } from "#app/features/desk-file/no-page.tsx"
import { keepPdf, sendFile } from "#app/features/desk-file/send-file.server.ts"
import { drawSlip } from "#app/features/label/draw-slip.server.ts"
import { readPrinted } from "#app/features/label/parcel-file.server.ts"
import { slipOf } from "#app/features/label/slip-words.server.ts"
import { PrintFailure } from "#app/features/label/print-failure.tsx"
import { m } from "#app/i18n/paraglide/messages.js"
import type { Route } from "./+types/route.ts"

export const handle = { isQuiet: true }

export const middleware: Route.MiddlewareFunction[] = [sendFile]

/** The packing slip of an order: what lies in which box. */
export async function loader(asked: Route.LoaderArgs) {
  const { parcel, maker, link } = await readPrinted(asked)
  const bytes = await drawSlip(slipOf(parcel, maker, link), m.desk_slip_file({ code: parcel.code }))
  return keepPdf(asked.context, { bytes, name: `phieu-${parcel.code}` })
}

export default NoPage

// The build hands the error only to what is declared here.
export const ErrorBoundary = PrintFailure
