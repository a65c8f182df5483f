import { expect, test } from "../fixtures.ts"
import {
  beginFile,
  buyBoth,
  candyOf,
  decisionsOf,
  fillInAccount,
  fillInFile,
  list,
  main,
  mendStory,
  newHousehold,
  openDesk,
  sendFile,
  shipOneLine,
} from "../makers-journey.ts"
import { mailsTo } from "../outbox.ts"
import { operatorHeaders } from "../staff.ts"

test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } })

test("a household joins, is sent back once, lists goods, sends one line of an order and not the other", async ({
  page,
  newPhone,
  request,
}) => {
  test.slow()
  const household = newHousehold()
  const operator = decisionsOf(request, await operatorHeaders(request))
  await openDesk(page, household)
  const file = await beginFile(page, household)
  await fillInFile(page, file, household)
  await fillInAccount(page, file, household)
  await sendFile(page)
  const maker = await operator.idOf(household.maker)
  const blurred = "Ảnh giấy chứng nhận bị mờ, chụp lại giúp."
  await operator.decide(`organizations/${maker}/send-back`, { reason: blurred })
  await page.goto(file)
  await expect(main(page)).toContainText(blurred)
  await sendFile(page)
  await operator.decide(`organizations/${maker}/verify`)
  await page.goto(file)
  await expect(main(page)).toContainText("Hồ sơ đã được duyệt.")
  await expect(() => expect(mailsTo(household.email).length).toBeGreaterThanOrEqual(3)).toPass()

  const desk = file.replace(/\/ho-so$/, "")
  const listing = await list(page, desk, candyOf(household))
  const asked = "Kể thêm ai nấu."
  await operator.decide(`proposals/${listing}/send-back`, { reasons: { story: asked } })
  await mendStory(page, { desk, listing, asked })
  await operator.decide(`proposals/${listing}/approve`)

  const shop = await newPhone()
  const code = await buyBoth(shop, household)
  await shipOneLine(page, { desk, code, household, shop })
})
