import { expect, test } from "../fixtures.ts"
import * as journey from "../makers-journey.ts"
import { main } from "../makers-journey.ts"
import { buyBoth, shipOneLine } from "../makers-orders.ts"
import { mailsTo } from "../outbox.ts"
import { operatorHeaders } from "../staff.ts"

test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } })

test("a household joins, is sent back once, lists goods, sends one line of an order and not the other", async ({
  page,
  newPhone,
  request,
}) => {
  test.slow()
  const household = journey.newHousehold()
  const operator = journey.decisionsOf(request, await operatorHeaders(request))
  await journey.openDesk(page, household)
  const file = await journey.beginFile(page, household)
  await journey.fillInFile(page, file, household)
  await journey.fillInAccount(page, file, household)
  await journey.sendFile(page)
  const maker = await operator.idOf(household.maker)
  await journey.mendFile(page, file, { maker, by: operator })
  await operator.decide(`organizations/${maker}/verify`)
  await page.goto(file)
  await expect(main(page)).toContainText("Hồ sơ đã được duyệt.")
  await expect(() => expect(mailsTo(household.email).length).toBeGreaterThanOrEqual(3)).toPass()

  const desk = file.replace(/\/ho-so$/, "")
  const listing = await journey.list(page, desk, journey.candyOf(household))
  await journey.mendStory(page, desk, { listing, by: operator })
  await operator.decide(`proposals/${listing}/approve`)

  const shop = await newPhone()
  const code = await buyBoth(shop, household)
  await shipOneLine(page, { desk, code, household, shop })
})
