import { NoticePage, NoticeSettings, NoticesRead, type ChooseNotices } from "@ocop/shared/notice"
import { segment } from "./segment.ts"
import { ask, change, type Caller } from "./transport.server.ts"

/** The bell of an organization, by its handle. `caller.token` is the member's. Every refusal is an `ApiProblem`. */
export function deskNoticesOf(caller: Caller) {
  const of = (handle: string, path = "") => `/member/organizations/${segment(handle)}/notices${path}`
  return {
    /** `page` as it stands in the address. */
    notices: (handle: string, page: string) =>
      ask(caller, {
        name: "notices",
        path: of(handle, `?${new URLSearchParams({ page })}`),
        answer: NoticePage,
      }),
    settings: () => ask(caller, { name: "notice settings", path: "/member/notice-settings", answer: NoticeSettings }),
    choose: (settings: ChooseNotices) =>
      change(caller, {
        name: "choose notices",
        path: "/member/notice-settings",
        body: settings,
        answer: NoticeSettings,
      }),
    readNotice: (handle: string, id: string) =>
      change(caller, { name: "read notice", path: of(handle, `/${segment(id)}/read`), answer: NoticesRead }),
    /** Marks everything up to a moment as read. */
    readNotices: (handle: string, until: string) =>
      change(caller, { name: "read notices", path: of(handle, "/read"), body: { until }, answer: NoticesRead }),
  }
}
