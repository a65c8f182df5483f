import type { MiddlewareRoute } from "@medusajs/framework/http"
import {
  AddRecipient,
  AnswerInvite,
  ChooseGiftDay,
  DropBroken,
  FixRecipient,
  InviteRecipients,
  RestoreRecipients,
} from "@ocop/shared/gift-recipient"
import { readImportForm, readListForm } from "../../../../../gift-recipient/read-form"
import { limitRate } from "../../../../../http/limit-rate"
import { parseBody } from "../../../../../http/parse-body"

const LIST = "/store/gifts/:key/recipients"
const INVITE = "/store/gift-invites/:invite_key"
const methods: MiddlewareRoute["methods"] = ["POST"]
const oneRow = limitRate("gift-recipient")
const wholeList = limitRate("gift-list")
const ownPage = limitRate("gift-invite")

export const recipientMiddlewares: MiddlewareRoute[] = [
  { matcher: LIST, methods, middlewares: [oneRow, parseBody(AddRecipient)] },
  { matcher: `${LIST}/rows/:row_id`, methods, middlewares: [oneRow, parseBody(FixRecipient)] },
  { matcher: `${LIST}/table`, methods, middlewares: [wholeList, readListForm] },
  { matcher: `${LIST}/import`, methods, middlewares: [wholeList, readImportForm] },
  { matcher: `${LIST}/accept`, methods, middlewares: [wholeList] },
  { matcher: `${LIST}/drop`, methods, middlewares: [wholeList, parseBody(DropBroken)] },
  { matcher: `${LIST}/invites`, methods, middlewares: [wholeList, parseBody(InviteRecipients)] },
  { matcher: INVITE, methods: ["GET"], middlewares: [ownPage] },
  { matcher: INVITE, methods, middlewares: [ownPage, parseBody(AnswerInvite)] },
  { matcher: `${LIST}/restore`, methods, middlewares: [wholeList, parseBody(RestoreRecipients)] },
  { matcher: `${LIST}/days`, methods, middlewares: [wholeList, parseBody(ChooseGiftDay)] },
]
