import { OCOP_MODULE } from "../../../src/modules/ocop"
import { newIdOf, type OfficialChange } from "../../../src/modules/ocop/record"
import { backendTests } from "../../backend-tests"

const BY = { user_id: "user_1", user_email: "can-bo@example.com", reason: "Nhập theo bản giấy" }
const PAPER = { number: "12/QĐ-UBND", date: "2026-03-02", authority: "UBND thành phố Cần Thơ" }

backendTests({
  testSuite: ({ getContainer, dbConnection }) => {
    const ocop = () => getContainer().resolve(OCOP_MODULE)
    const decision = (id: string): OfficialChange => ({
      act: "drafted",
      subject: "decision",
      province_code: "92",
      row: { id, ...PAPER },
    })
    const star = (decision_id: string, product_id: string): OfficialChange => ({
      act: "drafted",
      subject: "recognition",
      province_code: "92",
      row: {
        decision_id,
        product_id,
        organization_id: "org_1",
        stars: 4,
        valid_from: "2026-03-02",
        valid_until: "2029-03-02",
      },
    })

    it("writes rows and the acts that say who and why, in one batch", async () => {
      const id = newIdOf("decision")
      const { ids, batch_id } = await ocop().record([decision(id), star(id, "prod_1"), star(id, "prod_2")], BY)
      expect(ids[0]).toBe(id)
      expect(await ocop().listRecognitions({ decision_id: id }, { order: { product_id: "ASC" } })).toMatchObject([
        { id: ids[1], product_id: "prod_1", stars: 4, verified_on: null },
        { id: ids[2], product_id: "prod_2" },
      ])
      const acts = await ocop().listOfficialActs({ batch_id }, { order: { id: "ASC" } })
      expect(acts).toHaveLength(3)
      expect(acts.find(({ subject_id }) => subject_id === ids[1])).toMatchObject({
        ...BY,
        act: "drafted",
        subject: "recognition",
        province_code: "92",
        before: null,
        after: { product_id: "prod_1", valid_until: "2029-03-02" },
      })
    })

    it("tells of a change what was and what is, and nothing of the rest", async () => {
      const { ids } = await ocop().record([decision(newIdOf("decision"))], BY)
      const [id = ""] = ids
      const change = { act: "corrected", subject: "decision", province_code: "92", id } as const
      await ocop().record([{ ...change, set: { number: "13/QĐ-UBND", date: PAPER.date } }], BY)
      expect(await ocop().retrieveDecision(id)).toMatchObject({ number: "13/QĐ-UBND" })
      const [act] = await ocop().listOfficialActs({ subject_id: id, act: "corrected" })
      expect(act).toMatchObject({ before: { number: PAPER.number }, after: { number: "13/QĐ-UBND" } })
      expect(act?.after).not.toHaveProperty("date")
    })

    it("writes nothing at all when one of the changes does not fit", async () => {
      const first = newIdOf("decision")
      await ocop().record([decision(first), star(first, "prod_1")], BY)
      const before = await counts()
      const again: OfficialChange[] = [star(first, "prod_2"), decision(newIdOf("decision"))]
      await expect(ocop().record(again, BY)).rejects.toMatchObject({ index: 1 })
      const [row] = await ocop().listRecognitions({ decision_id: first })
      const change = { act: "verified", subject: "recognition", province_code: "92", id: row?.id ?? "" } as const
      const stale = { ...change, set: { checked_by: "user_2" }, expected: { verified_on: "2026-01-01" } }
      await expect(ocop().record([star(first, "prod_3"), stale], BY)).rejects.toMatchObject({ index: 1 })
      expect(await counts()).toEqual(before)
    })

    it("of two who decide the same at once one does", async () => {
      const id = newIdOf("decision")
      const { ids } = await ocop().record([decision(id), star(id, "prod_1")], BY)
      const verify = (checked_by: string) =>
        ocop().record(
          [
            {
              act: "verified",
              subject: "recognition",
              province_code: "92",
              id: ids[1] ?? "",
              set: { checked_by, verified_on: "2026-03-03" },
              expected: { verified_on: null },
            },
          ],
          { ...BY, user_id: checked_by },
        )
      const outcomes = await Promise.allSettled([verify("user_2"), verify("user_3")])
      expect(outcomes.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"])
      expect(await ocop().listOfficialActs({ act: "verified" })).toHaveLength(1)
    })

    it("an act is never changed and never deleted, not even by SQL", async () => {
      await ocop().record([decision(newIdOf("decision"))], BY)
      const refused = /never changed/
      await expect(dbConnection.raw("update ocop_official_act set reason = 'khác'")).rejects.toThrow(refused)
      await expect(dbConnection.raw("delete from ocop_official_act")).rejects.toThrow(refused)
    })

    async function counts(): Promise<unknown> {
      const tables = ["ocop_decision", "ocop_recognition", "ocop_official_act"]
      const { rows } = await dbConnection.raw(
        `select ${tables.map((table) => `(select count(*) from ${table}) as ${table}`).join()}`,
      )
      return rows
    }
  },
})
