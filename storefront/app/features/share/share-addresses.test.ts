import { expect, test } from "vitest"
import { shareAddresses } from "./share-addresses.ts"

const URL_OF_PAGE = "https://cho-ocop.example/en/san-pham/banh-pia"

test("every service gets the whole address, and the mail the name as well", () => {
  const { zalo, facebook, email } = shareAddresses(URL_OF_PAGE, "Bánh pía & trà")
  expect(new URL(facebook).searchParams.get("u")).toBe(URL_OF_PAGE)
  expect(JSON.parse(atob(new URL(zalo).searchParams.get("d") ?? ""))).toEqual({ url: URL_OF_PAGE })
  const mail = new URL(email).searchParams
  expect(mail.get("subject")).toBe("Bánh pía & trà")
  expect(mail.get("body")).toBe(`Bánh pía & trà\n${URL_OF_PAGE}`)
})

test("an address with letters that are not ASCII is sent as it is encoded", () => {
  const { zalo } = shareAddresses("https://cho-ocop.example/xa/xã", "Xã")
  expect(JSON.parse(atob(new URL(zalo).searchParams.get("d") ?? ""))).toEqual({
    url: "https://cho-ocop.example/xa/x%C3%A3",
  })
})
