import type { MedusaContainer } from "@medusajs/framework/types"
import { addMonths, todayInVietnam } from "@ocop/shared/day"
import { RETENTION_MONTHS } from "@ocop/shared/policy"
import { NOTICE_MODULE } from "../modules/notice"

const AT_ONE_TIME = 1000

/** Every night: what an organization was told so long ago is of use to nobody. */
export default async function forgetNotices(container: MedusaContainer): Promise<void> {
  const day = addMonths(todayInVietnam(new Date()), -RETENTION_MONTHS.notice)
  const notices = container.resolve(NOTICE_MODULE)
  while ((await notices.forgetBefore(new Date(`${day}T00:00:00+07:00`), AT_ONE_TIME)) > 0);
}

export const config = { name: "forget-notices", schedule: "50 19 * * *" }
