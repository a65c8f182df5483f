import { chromium } from "@playwright/test"
import { findChromium } from "./browser/chromium.mjs"
const { executablePath, env } = await findChromium()
const b = await chromium.launch({ executablePath, ...(env?{env}:{}) })
const p = await (await b.newContext({ viewport: {width:1280,height:900}, locale:"vi-VN" })).newPage()
p.on("response", r => { if (r.status()>=400) console.log(r.status(), r.request().method(), r.url()) })
p.on("pageerror", e => console.log("PAGEERROR", String(e)))
await p.goto("http://localhost:9170/quan-tri/quyet-dinh")
await p.getByPlaceholder("Email").fill("dang-ky@cho-ocop.example"); await p.getByPlaceholder("Mật khẩu").fill("ghi-dac-san-2026")
await p.getByRole("button", { name: "Tiếp tục với Email" }).click()
await p.getByRole("main").getByRole("heading",{level:1}).waitFor(); await p.waitForTimeout(2500)
await p.screenshot({ path: "/tmp/off1.png" })
await p.getByRole("link", { name: "Nhập quyết định" }).click(); await p.waitForTimeout(3000); console.log("--- form")
await p.screenshot({ path: "/tmp/off2.png" }); await b.close()
