import { describe, expect, test } from "vitest"
import type { CertificationPaper } from "@ocop/shared/certification"
import { ProblemError } from "../http/problem-error"
import { parseCertification } from "./parse-certification"

const TODAY = "2026-11-26"
const PAPER: CertificationPaper = {
  standard: "vietgap",
  number: " VietGAP-TT-13 ",
  issuer: "Trung  tâm Chứng nhận",
  scope_text: "",
  issued_on: "2026-11-01",
  valid_from: "",
  valid_until: "",
  compared_with: "",
  compared_on: "",
}

function problemsOf(said: Partial<CertificationPaper>): string[] {
  try {
    parseCertification({ ...PAPER, ...said }, TODAY)
    return []
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error
    return error.problems.map(({ type, field }) => `${type} ${field}`)
  }
}

test("it holds from its issue without an end where nothing else is printed", () => {
  expect(parseCertification(PAPER, TODAY)).toEqual({
    standard: "vietgap",
    number: "VietGAP-TT-13",
    issuer: "Trung tâm Chứng nhận",
    scope_text: null,
    issued_on: "2026-11-01",
    valid_from: "2026-11-01",
    valid_until: null,
    compared_with: null,
    compared_on: null,
  })
})

describe("what is wrong of a certificate", () => {
  test.each<[Partial<CertificationPaper>, string[]]>([
    [{}, []],
    [{ valid_from: "2026-10-01", valid_until: "2026-11-01" }, []],
    [{ issued_on: TODAY, valid_from: "2027-01-01", valid_until: "2027-01-01" }, []],
    [{ issued_on: "2026-11-27" }, ["issued_on_wrong issued_on"]],
    [{ issued_on: "" }, ["issued_on_wrong issued_on"]],
    [{ issued_on: "31/02/2026", valid_until: "2027-01-01" }, ["issued_on_wrong issued_on"]],
    [{ valid_from: "hôm qua" }, ["day_wrong valid_from"]],
    [{ valid_until: "2027-02-30" }, ["day_wrong valid_until"]],
    [{ valid_until: "2026-10-31" }, ["until_too_early valid_until"]],
    [{ valid_from: "2027-01-01", valid_until: "2026-12-31" }, ["until_too_early valid_until"]],
    [{ compared_on: TODAY }, ["compared_with_missing compared_with"]],
    [{ compared_with: "Trang tra cứu" }, ["compared_on_wrong compared_on"]],
    [{ compared_with: "Trang tra cứu", compared_on: "2026-10-31" }, ["compared_on_wrong compared_on"]],
    [{ compared_with: "Trang tra cứu", compared_on: "2026-11-27" }, ["compared_on_wrong compared_on"]],
    [{ compared_with: "Trang tra cứu", compared_on: "2026-11-01" }, []],
    [
      { standard: "VietGAP", number: " ", issuer: "" },
      ["standard_unknown standard", "number_missing number", "issuer_missing issuer"],
    ],
  ])("%o: %o", (said, problems) => {
    expect(problemsOf(said)).toEqual(problems)
  })
})
