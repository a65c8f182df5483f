import { isDay, todayInVietnam } from "@ocop/shared/day"
import type { LiftStop, RegisterStop, StopEffect, StopSubject } from "@ocop/shared/sale-stop"
import { ProblemError } from "../http/problem-error"
import { tidy, tidyLines } from "../http/typed-text"
import { OCOP_MODULE } from "../modules/ocop"
import { newIdOf } from "../modules/ocop/record"
import type { Desk } from "./decide-recognitions"
import { effectOfStop } from "./effect-of-stop"
import * as problem from "./problems"
import { readStop } from "./read-stops"
import { requireProvince } from "./require-official"
import { requireSubject } from "./subject-of-paper"
import { writeActs } from "./write-acts"

/** What a stop of this would hit, before anybody says so. @throws ProblemError 400, 403 `other_province` */
export async function previewStop({ container, official }: Desk, posted: StopSubject): Promise<StopEffect> {
  const subject = await requireSubject(container, posted)
  requireProvince(official, subject.province_code)
  return effectOfStop(container, subject)
}

/**
 * Writes an authority's notice down. From its first day on nothing of it is listed or sold, whatever is in baskets.
 *
 * @returns the stop's id
 * @throws ProblemError 400 with everything that is wrong, 403 `other_province`, 409 `stop_known`
 */
export async function registerStop(desk: Desk, posted: RegisterStop): Promise<string> {
  const { container, official } = desk
  const { province_code, product_id, organization_id } = await requireSubject(container, posted)
  requireProvince(official, province_code)
  const notice = parseNotice(posted, todayInVietnam(new Date()))
  const of =
    product_id === null
      ? ({ scope: "organization", product_id, organization_id } as const)
      : ({ scope: "product", product_id, organization_id: null } as const)
  const { number, issuer } = notice
  const known = await container.resolve(OCOP_MODULE).listSaleStops({ ...of, number, issuer }, { take: 1 })
  if (known.length > 0) throw problem.stopKnown()
  const id = newIdOf("stop")
  const row = { id, ...of, ...notice, registered_by: official.user.id }
  await writeActs(desk, [{ act: "stopped", subject: "stop", province_code, row }], notice.reason)
  return id
}

/**
 * Ends a stop by a notice of its own: from its day on the goods may be sold again.
 *
 * @throws ProblemError 400, 403 `other_province`, 404, 409 `already_lifted`
 */
export async function liftStop(desk: Desk, id: string, posted: LiftStop): Promise<void> {
  const stop = await readStop(desk.container, desk.official, id)
  requireProvince(desk.official, stop.province_code)
  if (stop.lifted !== null) throw problem.alreadyLifted()
  const [number, on] = [tidy(posted.number), posted.on.trim()]
  const problems = [
    ...(number === "" ? [problem.NOTICE_MISSING] : []),
    ...(isDay(on) && on >= stop.from ? [] : [problem.LIFTED_ON_WRONG]),
  ]
  if (problems.length > 0) throw new ProblemError(400, problems)
  const set = { lifted_on: on, lifted_by_notice: number, lifted_by: desk.official.user.id }
  const { province_code } = stop
  const about = { act: "lifted", subject: "stop", province_code, id } as const
  await writeActs(desk, [{ ...about, set, expected: { lifted_on: null } }], number)
}

function parseNotice(posted: RegisterStop, today: string) {
  const [number, issuer] = [tidy(posted.number), tidy(posted.issuer)]
  const [reason, reason_en] = [tidyLines(posted.reason), tidyLines(posted.reason_en)]
  const [from, until] = [posted.from.trim(), posted.until.trim()]
  const isEnd = until === "" || (isDay(until) && until >= today && until >= from)
  const problems = [
    ...(number === "" ? [problem.NOTICE_MISSING] : []),
    ...(issuer === "" ? [problem.ISSUER_MISSING] : []),
    ...(isDay(from) ? [] : [problem.dayWrong("from")]),
    ...(isEnd ? [] : [problem.STOP_UNTIL_WRONG]),
    ...(reason === "" ? [problem.REASON_MISSING] : []),
    ...(tidy(posted.confirm) === number ? [] : [problem.NOTICE_CONFIRM_WRONG]),
  ]
  if (problems.length > 0) throw new ProblemError(400, problems)
  return {
    number,
    issuer,
    from,
    until: until || null,
    reason,
    reason_en: reason_en || null,
    internal_note: tidyLines(posted.internal_note) || null,
  }
}
