import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"

const SCHEDULE = /schedule: "([^"]+)"/

/** Six fields of cron: the first is the second of the minute. */
const OFTEN = /^\d+ (\*|\*\/\d+) \* \* \* \*$/

test("jobs that run all day long begin at different seconds: answers that are given meanwhile would wait for all of them", () => {
  const jobs = join(__dirname, "jobs")
  const schedules = readdirSync(jobs).map((file) => SCHEDULE.exec(readFileSync(join(jobs, file), "utf8"))?.[1] ?? "")
  const often = schedules.filter((schedule) => schedule.includes("* * * *"))
  expect(often.filter((schedule) => !OFTEN.test(schedule) && !/^\d+ \* \* \* \*$/.test(schedule))).toEqual([])
  const seconds = often.filter((schedule) => OFTEN.test(schedule)).map((schedule) => schedule.split(" ")[0])
  expect(seconds.length).toBeGreaterThan(0)
  expect(seconds.filter((second, index) => seconds.indexOf(second) !== index)).toEqual([])
})
