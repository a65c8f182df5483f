import { drawSlip } from "#app/features/label/draw-slip.server.ts"
import { pdfResponse, readPrinted } from "#app/features/label/parcel-file.server.ts"
import { slipOf } from "#app/features/label/slip-words.server.ts"
import { PrintFailure } from "#app/features/label/print-failure.tsx"
import { keepFile, sendFile } from "#app/features/label/send-file.server.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import type { Route } from "./+types/route.ts"

export const handle = { isQuiet: true }

export const middleware: Route.MiddlewareFunction[] = [sendFile]

/** The packing slip of an order: what lies in which box. */
export async function loader(asked: Route.LoaderArgs) {
  const { parcel, maker, link } = await readPrinted(asked)
  const { code } = parcel
  return keepFile(
    asked.context,
    pdfResponse(await drawSlip(slipOf(parcel, maker, link), m.desk_slip_file({ code })), `phieu-${code}`),
  )
}

/** Never seen: the file stands in its place. */
export default function DeskOrderSlip() {
  return null
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <PrintFailure error={error} />
}
