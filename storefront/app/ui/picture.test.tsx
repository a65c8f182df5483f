import type { Picture } from "@ocop/shared/catalogue"
import type { ReactNode } from "react"
import { renderToStaticMarkup } from "react-dom/server"
import { createMemoryRouter, RouterProvider } from "react-router"
import { describe, expect, test } from "vitest"
import { runInLocale } from "#app/i18n/locale.server.ts"
import { GoodsPicture, PhotoPicture } from "./picture.tsx"

const FILES_URL = "https://anh.cho.test/"

const filesOf = (format: string) => [320, 480, 640].map((width) => ({ width, key: `photos/p/${width}.${format}` }))
const photo = {
  width: 640,
  height: 800,
  colour: "#aa5500",
  alt: "Bánh cắt đôi",
  alt_en: null,
  files: { avif: filesOf("avif"), webp: filesOf("webp"), jpg: filesOf("jpg") },
}
const drawing: Picture = { archetype: "banh", seed: "banh-pia" }

function markupOf(element: ReactNode, locale: "vi" | "en" = "vi"): string {
  const hydrationData = { loaderData: { root: { filesUrl: FILES_URL } } }
  const router = createMemoryRouter([{ id: "root", path: "/", loader: () => null, element }], { hydrationData })
  return runInLocale(locale, () => renderToStaticMarkup(<RouterProvider router={router} />))
}

describe("the picture of goods", () => {
  test("is a photo in the formats that the browser knows, at the width that the place asks for", () => {
    const markup = markupOf(<GoodsPicture picture={{ ...drawing, photo }} name="Bánh pía" size={300} sizes="45vw" />)
    expect(markup).toContain(
      `<source type="image/avif" srcSet="${FILES_URL}photos/p/320.avif 320w, ${FILES_URL}photos/p/480.avif 480w, ${FILES_URL}photos/p/640.avif 640w" sizes="45vw"/>`,
    )
    expect(markup.indexOf("image/avif")).toBeLessThan(markup.indexOf("image/webp"))
    expect(markup).toContain(`src="${FILES_URL}photos/p/320.jpg"`)
    expect(markup).toContain('width="640" height="800" loading="lazy"')
    expect(markup).toContain('decoding="async"')
    expect(markup).not.toContain("fetchPriority")
    expect(markup).not.toContain("style=")
  })

  test("that is seen first is fetched at once, before others", () => {
    const markup = markupOf(<PhotoPicture photo={photo} name="Bánh pía" size={640} sizes="100vw" isMain />)
    expect(markup).toContain('loading="eager" fetchPriority="high"')
    expect(markup).toContain('viewBox="0 0 640 800"')
    expect(markup).toContain('fill="#aa5500"')
  })

  test("tells what is on it, in Vietnamese where nobody has translated it", () => {
    const told = (
      of: typeof photo | (Omit<typeof photo, "alt"> & { alt: null }),
      locale: "vi" | "en",
      name: string | null,
    ) =>
      /alt="[^"]*"(?: lang="vi")?/.exec(
        markupOf(<PhotoPicture photo={of} name={name} size={300} sizes="45vw" />, locale),
      )?.[0]
    expect(told(photo, "vi", "Bánh pía")).toBe('alt="Bánh cắt đôi"')
    expect(told(photo, "en", "Bánh pía")).toBe('alt="Bánh cắt đôi" lang="vi"')
    expect(told({ ...photo, alt: null }, "en", "Bánh pía")).toBe('alt="Photo of Bánh pía"')
    expect(told(photo, "vi", null)).toBe('alt=""')
  })

  test("is the drawing where there is no photo, which says so", () => {
    const markup = markupOf(<GoodsPicture picture={drawing} name="Bánh pía" size={300} sizes="45vw" />)
    expect(markup).toMatch(/^<img src="\/minh-hoa\/banh\/banh-pia\.svg/)
    expect(markup).toContain("chưa có ảnh chụp")
    expect(markup).not.toContain("<picture")
  })
})
