import { drawLabels } from "#app/features/label/draw.server.ts"
import { pdfResponse, readPrinted } from "#app/features/label/parcel-file.server.ts"
import { labelsOf } from "#app/features/label/words.server.ts"
import { PrintFailure } from "#app/features/label/print-failure.tsx"
import { keepFile, sendFile } from "#app/features/label/send-file.server.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import type { Route } from "./+types/route.ts"

export const handle = { isQuiet: true }

export const middleware: Route.MiddlewareFunction[] = [sendFile]

/** The A6 labels of an order's boxes. */
export async function loader(asked: Route.LoaderArgs) {
  const { parcel, maker, link } = await readPrinted(asked)
  const { code } = parcel
  return keepFile(
    asked.context,
    pdfResponse(await drawLabels(labelsOf(parcel, maker, link), m.desk_label_title({ code })), `tem-${code}`),
  )
}

/** Never seen: the file stands in its place. */
export default function DeskOrderLabels() {
  return null
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <PrintFailure error={error} />
}
