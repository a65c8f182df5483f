import { PARCELS_PER_PAGE } from "@ocop/shared/parcel"
import { redirect } from "react-router"
import { NoPage } from "#app/features/desk-file/no-page.tsx"
import { keepPdf, sendFile } from "#app/features/desk-file/send-file.server.ts"
import { drawLabels } from "#app/features/label/draw.server.ts"
import { readAllPrinted } from "#app/features/label/parcel-file.server.ts"
import { labelsOf } from "#app/features/label/words.server.ts"
import { PrintFailure } from "#app/features/label/print-failure.tsx"
import { m } from "#app/i18n/paraglide/messages.js"
import type { Route } from "./+types/route.ts"

export const handle = { isQuiet: true }

export const middleware: Route.MiddlewareFunction[] = [sendFile]

/**
 * The A6 labels of several orders, one after the other: `ma` once for each, as many as one list shows. `muc` and `sau`:
 * the list on which none was chosen.
 */
export async function loader(asked: Route.LoaderArgs) {
  const { pathname, searchParams } = asked.url
  const codes = [...new Set(searchParams.getAll("ma"))].slice(0, PARCELS_PER_PAGE)
  if (codes.length === 0) {
    const list = new URLSearchParams([
      ...[...searchParams].filter(([name]) => name === "muc" || name === "sau"),
      ["tem", "chua-chon"],
    ])
    throw redirect(`${pathname.replace(/\/[^/]+$/, "")}?${list}`, 303)
  }
  const { printed, maker } = await readAllPrinted(asked, codes)
  const labels = printed.flatMap(({ parcel, link }) => labelsOf(parcel, maker, link))
  const bytes = await drawLabels(labels, m.desk_label_titles({ n: printed.length }))
  return keepPdf(asked.context, { bytes, name: `tem-${printed.length}-don` })
}

export default NoPage

// The build hands the error only to what is declared here.
export const ErrorBoundary = PrintFailure
