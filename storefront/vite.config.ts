import { paraglideVitePlugin } from "@inlang/paraglide-js"
import { reactRouter } from "@react-router/dev/vite"
import tailwindcss from "@tailwindcss/vite"
import { defineConfig } from "vite"
import { paraglideOptions } from "./paraglide.config.mjs"
import { routerWithoutWarnings, shortMessages } from "./shopper-bundle.ts"

/** Of the desk alone, however many of its pages use it: shoppers do not carry it. Its messages begin with these words. */
const DESK = String.raw`features/desk/|paraglide/messages/(?:desk|notices?)_|shared/dist/(?:notice|shelf)/`

/** What many pages share that run no script. */
const TEXTS = "shared/dist/policy/"

/** What the pages of an order share, at the desk and for its buyer: nobody else carries it. */
const ORDERS = String.raw`features/(?:parcel/|complaint/|day/moment-words)|paraglide/messages/(?:parcel|carrier|complaint|talk)_|shared/dist/(?:parcel|complaint|conversation)/`

/** What every page carries, and what lists of goods do: by itself each would be a script of a few words. */
const ROOT = /features\/basket\/expected|paraglide\/messages\/nav_products/
const LISTS = /paraglide\/messages\/(?:see_all_products|filter_price|product_count|demo_maker)\./

/**
 * What many routes use travels together: each script costs a slow phone a round trip, and many small ones are
 * compressed worse than one. First what twelve routes or more use, then the frame of the desk, then what draws goods, but for
 * what belongs to gifts and sales points.
 */
const groups = [
  {
    name: "common",
    test: new RegExp(`^(?!.*(?:${DESK}|${TEXTS}|${ORDERS})).*(?:storefront/app|shared/dist)`),
    minShareCount: 12,
  },
  { name: "desk", test: new RegExp(DESK), minShareCount: 4 },
  { name: "common", test: ROOT },
  {
    name: "goods",
    test: /features\/catalogue\/(?!list)|ui\/(?:stars|picture|price)|shared\/dist\/(?!policy|complaint|conversation|parcel|document|(?:gift(?:-recipient|-order|-season)?|sales-point|pickup|lunar)\/)/,
    minShareCount: 8,
  },
  { name: "goods", test: LISTS },
]

/** The list of all pages names each script: sixteen letters, few of them and no words pack best. */
const NAMES = {
  hashCharacters: "hex",
  entryFileNames: "assets/[name]-[hash:7].js",
  chunkFileNames: "assets/[hash:8].js",
} as const

export default defineConfig({
  plugins: [routerWithoutWarnings, shortMessages, paraglideVitePlugin(paraglideOptions), tailwindcss(), reactRouter()],
  build: { sourcemap: false },
  environments: {
    client: { build: { rolldownOptions: { output: { codeSplitting: { groups }, ...NAMES } } } },
    ssr: { build: { rollupOptions: { input: "./server/app.ts" } } },
  },
})
