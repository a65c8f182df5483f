import { MAX_RECIPIENTS } from "@ocop/shared/gift"
import { MAX_INVITES, MAX_RECIPIENT_FILE_BYTES, type InviteProblem } from "@ocop/shared/gift-recipient"
import { notFound, ProblemError } from "../http/problem-error"
import { FILE_FIELD } from "../photo/problems"

/** Of lines that are wrong: more are put right in another go. */
const MOST_TOLD = 10

const MB = MAX_RECIPIENT_FILE_BYTES / 1024 / 1024

const spoken = (n: number) => n.toLocaleString("vi-VN")

export const giftPlaced = () =>
  new ProblemError(409, { type: "gift_placed", message: "Đơn quà này đã đặt nên không sửa danh sách được nữa." })

export const listMissing = () =>
  refused("recipients_missing", "Chọn một tệp .xlsx hoặc .csv, hoặc dán danh sách.", FILE_FIELD)

export const fileTooHeavy = () =>
  refused("sheet_too_heavy", `Tệp quá nặng. Hãy gửi tệp tối đa ${MB} MB.`, FILE_FIELD, 413)

export const listTooLong = () => refused("text_too_long", `Danh sách dán vào dài quá ${MB} MB.`, "text", 413)

export const listUnreadable = (field: string) =>
  refused("recipients_unreadable", "Không đọc được tệp. Lưu lại dạng .xlsx hoặc .csv rồi thử lại.", field)

export const listEmpty = (field: string) => refused("recipients_empty", "Danh sách chưa có dòng nào.", field)

export function tooManyRows(count: number, field: string): ProblemError {
  const [what, part] = field === FILE_FIELD ? ["Tệp", "tệp"] : ["Danh sách", "phần"]
  const parts = Math.ceil(count / MAX_RECIPIENTS)
  const told = `${what} có ${spoken(count)} dòng, tối đa ${spoken(MAX_RECIPIENTS)}.`
  const message = `${told} Hãy chia thành ${parts === 2 ? "hai" : parts} ${part}.`
  return refused("recipients_too_many", message, field)
}

export function tooManyTogether(known: number, added: number): ProblemError {
  const message = `Danh sách đang có ${spoken(known)} dòng, thêm ${spoken(added)} dòng là quá ${spoken(MAX_RECIPIENTS)}.`
  return new ProblemError(409, { type: "recipients_too_many_together", message })
}

export const columnsMissing = (titles: readonly string[]) =>
  refused("recipient_columns_missing", `Chọn cột cho: ${titles.join(", ")}.`, "mapping")

/** Nobody overwrites a list by accident. */
export function listThere(count: number): ProblemError {
  const message = `Danh sách đang có ${spoken(count)} dòng. Chọn thêm vào hay thay danh sách cũ.`
  return new ProblemError(409, { type: "recipients_there", message, field: "how" })
}

export const listChanged = () =>
  new ProblemError(409, { type: "recipients_changed", message: "Danh sách vừa thay đổi. Hãy xem lại rồi bấm lần nữa." })

export const invitesMissing = () => refused("invites_missing", "Nhập tên ít nhất một người.", "people")

export const tooManyInvites = (count: number) =>
  refused("invites_too_many", `Có ${spoken(count)} người, tối đa ${MAX_INVITES} người một lần.`, "people")

const INVITE_WORDS: Readonly<Record<InviteProblem["type"], string>> = {
  name_missing: "thiếu tên",
  name_long: "tên quá dài",
  phone_wrong: "số điện thoại không đúng",
  email_wrong: "e-mail không đúng",
}

/** Each line that is wrong is told, by its number. */
export function invitesWrong(problems: readonly InviteProblem[]): ProblemError {
  const told = problems.slice(0, MOST_TOLD).map(({ line, type }) => `dòng ${line} ${INVITE_WORDS[type]}`)
  return refused("invites_wrong", `Sửa lại: ${told.join("; ")}.`, "people")
}

export const inviteNotFound = () => notFound("Đường dẫn này không dùng được.")

export const inviteClosed = () =>
  new ProblemError(409, { type: "invite_closed", message: "Đã hết hạn điền địa chỉ cho món quà này." })

export const tableWrong = () => refused("recipient_table_wrong", "Hãy tải tệp hoặc dán danh sách lại.", FILE_FIELD)

function refused(type: string, message: string, field: string, status = 400): ProblemError {
  return new ProblemError(status, { type, message, field })
}
