import en from "./json/en.json"
import "./vietnamese-first"
import vi from "./json/vi.json"

type Words = { desk: Record<keyof typeof vi, string>; translation: object }

/** The words of our own screens. Those of Medusa's come with the dashboard, but for its greeting. */
const words: Record<"vi" | "en", Words> = {
  vi: { desk: vi, translation: { login: { title: vi.welcome } } },
  en: { desk: en, translation: { login: { title: en.welcome } } },
}

export default words
