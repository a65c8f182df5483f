import { execFileSync } from "node:child_process"
import { todayInVietnam } from "@ocop/shared/day"
import { clockBackMs } from "./fixtures/clock"

const MINUTE_MS = 60_000

it("a run of two hours ends on the day on which it began, whenever that is", () => {
  const midnight = Date.parse("2026-11-26T17:00:00.000Z")
  for (let begin = midnight - 24 * 60 * MINUTE_MS; begin <= midnight; begin += MINUTE_MS) {
    const [first, last] = [begin, begin + 120 * MINUTE_MS].map((ms) => new Date(ms - clockBackMs(new Date(begin))))
    expect([begin, todayInVietnam(last as Date)]).toEqual([begin, todayInVietnam(first as Date)])
  }
})

it("a process of such a run tells the time that the run began with, and reads the dates it is told as they are", () => {
  const backMs = 120 * MINUTE_MS
  const said = "JSON.stringify([Date.now(), +new Date(), new Date(5).getTime(), new Date(2026, 1, 3).getDate()])"
  const answer = execFileSync(process.execPath, [...process.execArgv, "-p", said], {
    env: { ...process.env, NODE_OPTIONS: "", TEST_CLOCK_BACK_MS: String(backMs) },
    encoding: "utf8",
  })
  const [now, made, ...told] = JSON.parse(answer) as number[]
  const behind = Number(process.env["TEST_CLOCK_BACK_MS"])
  for (const ms of [now, made]) expect(Date.now() + behind - Number(ms)).toBeGreaterThanOrEqual(backMs)
  expect(told).toEqual([5, 3])
})
