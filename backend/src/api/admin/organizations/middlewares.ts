import type { MiddlewareRoute } from "@medusajs/framework/http"
import { AskActing } from "@ocop/shared/acting"
import { RefuseProducer, Reinstate, SaveJoining, SendBack, StartOnBehalf, Suspend } from "@ocop/shared/joining"
import { readDocumentForm } from "../../../document/read-form"
import { parseBody } from "../../../http/parse-body"

const ONE = "/admin/organizations/:id"

const post = (matcher: string, ...middlewares: NonNullable<MiddlewareRoute["middlewares"]>): MiddlewareRoute => ({
  matcher,
  methods: ["POST"],
  middlewares,
})

export const organizationMiddlewares: MiddlewareRoute[] = [
  post("/admin/organizations", parseBody(StartOnBehalf)),
  post(`${ONE}/send-back`, parseBody(SendBack)),
  post(`${ONE}/suspend`, parseBody(Suspend)),
  post(`${ONE}/reinstate`, parseBody(Reinstate)),
  post(`${ONE}/producer/refuse`, parseBody(RefuseProducer)),
  post(`${ONE}/acting`, parseBody(AskActing)),
  post(`${ONE}/joining`, parseBody(SaveJoining)),
  post(`${ONE}/joining/papers`, readDocumentForm),
]
