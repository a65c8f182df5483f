import { useLocation } from "react-router"
import { apiContext } from "#app/api/context.ts"
import { ApiProblem } from "#app/api/problem.server.ts"
import { errorPage } from "#app/api/transport.server.ts"
import { NoPage } from "#app/features/desk-file/no-page.tsx"
import { keepFile, sendFile } from "#app/features/desk-file/send-file.server.ts"
import { FailurePage } from "#app/features/failure/failure-page.tsx"
import { m } from "#app/i18n/paraglide/messages.js"
import type { Route } from "./+types/route.ts"

export const middleware: Route.MiddlewareFunction[] = [sendFile]

/** An empty list of recipients as a file. */
export async function loader({ params, context }: Route.LoaderArgs) {
  try {
    const { name, type, base64 } = await context.get(apiContext).giftRecipients.template(params.key)
    return keepFile(context, { bytes: Buffer.from(base64, "base64"), name, type })
  } catch (error) {
    throw error instanceof ApiProblem ? errorPage(error) : error
  }
}

export default NoPage

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  const { pathname } = useLocation()
  return (
    <FailurePage
      error={error}
      back={{ to: pathname.replace(/\/tep-mau$/, "/them"), words: m.recipients_add_title() }}
    />
  )
}
