import { SheetFormat } from "@ocop/shared/listing-sheet"
import { isRouteErrorResponse, useLocation } from "react-router"
import { apiContext } from "#app/api/context.ts"
import { NoPage } from "#app/features/desk-file/no-page.tsx"
import { keepFile, sendFile } from "#app/features/desk-file/send-file.server.ts"
import { FailurePage } from "#app/features/failure/failure-page.tsx"
import { m } from "#app/i18n/paraglide/messages.js"
import { readForMember } from "#app/session/member.server.ts"
import type { Route } from "./+types/route.ts"

export const handle = { isQuiet: true }

export const middleware: Route.MiddlewareFunction[] = [sendFile]

/** The goods of an organization as a file. Who has to sign in first comes back to the page, not to a file. */
export async function loader({ request, url, params, context }: Route.LoaderArgs) {
  const page = new URL(sheetPage(url.pathname), url)
  const asked = {
    format: SheetFormat.catch("xlsx").parse(url.searchParams.get("dang")),
    isTemplate: url.searchParams.has("mau"),
  }
  const api = context.get(apiContext)
  const { name, type, base64 } = await readForMember(request, page, () => api.deskSheet.file(params.co_so, asked))
  return keepFile(context, { bytes: Buffer.from(base64, "base64"), name, type })
}

export default NoPage

/** Whoever does not act for the organization is led home: its page of sheets is not there for them either. */
export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  const { pathname } = useLocation()
  if (isRouteErrorResponse(error) && error.status === 404) return <FailurePage error={error} />
  return <FailurePage error={error} back={{ to: sheetPage(pathname), words: m.sheet_link() }} />
}

function sheetPage(file: string): string {
  return file.replace(/\/tai-ve$/, "")
}
