import {
  Account,
  AccountErased,
  AccountExport,
  AccountReady,
  CheckedLink,
  MailAsked,
  PurchasePage,
  SavedAddress,
  SavedAddresses,
  type AskMail,
  type ChangeProfile,
  type EraseAccount,
  type OpenAccount,
  type SaveAddress,
  type SetPassword,
} from "@ocop/shared/account"
import { StockNoticeAsked, type AskStockNotice } from "@ocop/shared/stock-notice"
import { z } from "zod"
import { segment } from "./segment.ts"
import { ask, change, remove, type Caller } from "./transport.server.ts"

const Removed = z.object({ id: z.string() })

/** Gathering everything about a person, and forgetting it, takes longer than a page. */
const WHOLE_ACCOUNT_TIMEOUT_MS = 30_000

/** The calls of an account. Every refusal is an `ApiProblem`, 401 when nobody is signed in any more. */
export function accountOf(caller: Caller) {
  const path = (rest: string) => `/store/account${rest}`
  return {
    /** The answer is the same whether or not there is an account. */
    askAccount: (wish: AskMail) =>
      change(caller, { name: "ask account", path: path("/sign-up"), body: wish, answer: MailAsked }),
    checkAccountLink: (token: string) =>
      change(caller, { name: "check link", path: path("/sign-up/link"), body: { token }, answer: CheckedLink }),
    openAccount: (form: OpenAccount) =>
      change(caller, { name: "open account", path: path("/open"), body: form, answer: AccountReady }),
    askReset: (wish: AskMail) =>
      change(caller, { name: "ask reset", path: path("/reset"), body: wish, answer: MailAsked }),
    checkResetLink: (token: string) =>
      change(caller, { name: "check reset", path: path("/reset/link"), body: { token }, answer: CheckedLink }),
    setPassword: (form: SetPassword) =>
      change(caller, { name: "set password", path: path("/password"), body: form, answer: AccountReady }),

    account: () => ask(caller, { name: "account", path: path(""), answer: Account }),
    changeProfile: (profile: ChangeProfile) =>
      change(caller, { name: "change profile", path: path("/profile"), body: profile, answer: Account }),
    purchases: (page: string) =>
      ask(caller, {
        name: "purchases",
        path: path(`/purchases?${new URLSearchParams({ page })}`),
        answer: PurchasePage,
      }),
    ...addressesOf(caller),
    exportAccount: () =>
      ask(caller, {
        name: "export account",
        path: path("/export"),
        timeoutMs: WHOLE_ACCOUNT_TIMEOUT_MS,
        answer: AccountExport,
      }),
    eraseAccount: (form: EraseAccount) =>
      change(caller, {
        name: "erase account",
        path: path("/erase"),
        body: form,
        timeoutMs: WHOLE_ACCOUNT_TIMEOUT_MS,
        answer: AccountErased,
      }),
    askStockNotice: (handle: string, wish: AskStockNotice) =>
      change(caller, {
        name: "ask stock notice",
        path: `/store/goods/${segment(handle)}/notify`,
        body: wish,
        answer: StockNoticeAsked,
      }),
  }
}

function addressesOf(caller: Caller) {
  const path = (id: string) => `/store/account/addresses/${segment(id)}`
  return {
    addresses: async () => {
      const call = { name: "addresses", path: "/store/account/addresses", answer: SavedAddresses }
      return (await ask(caller, call)).addresses
    },
    address: (id: string) => ask(caller, { name: "address", path: path(id), answer: SavedAddress }),
    addAddress: (address: SaveAddress) =>
      change(caller, {
        name: "add address",
        path: "/store/account/addresses",
        body: address,
        answer: SavedAddress,
      }),
    changeAddress: (id: string, address: SaveAddress) =>
      change(caller, { name: "change address", path: path(id), body: address, answer: SavedAddress }),
    removeAddress: (id: string) => remove(caller, { name: "remove address", path: path(id), answer: Removed }),
  }
}
