import type { MiddlewareFunction } from "react-router"
import { createApi } from "#app/api/client.server.ts"
import { apiContext } from "#app/api/context.ts"
import { localeOfPath } from "#app/i18n/locale.ts"
import { runInLocale } from "#app/i18n/locale.server.ts"
import { customerCookie, memberCookie } from "#app/session/cookies.server.ts"
import { guard } from "./guard.server.ts"
import { requestContext } from "./request.ts"

const speak: MiddlewareFunction<Response> = ({ request }, next) =>
  runInLocale(localeOfPath(new URL(request.url).pathname), next)

const connect: MiddlewareFunction<Response> = async ({ request, context }, next) => {
  const { id, address } = context.get(requestContext)
  const [customer, member] = await Promise.all([customerCookie.read(request), memberCookie.read(request)])
  const caller = { requestId: id, address, token: customer?.token ?? null }
  context.set(apiContext, createApi(caller, member?.token ?? null))
  return next()
}

/** For every request, in order: the language first, because the guard's refusals are pages with words. */
export const middleware = [speak, guard, connect]
