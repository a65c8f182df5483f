import path from "node:path"
import type { Config } from "@react-router/dev/config"
import { isScriptless } from "./scriptless.mjs"
import { shortenManifest } from "./small-manifest.mjs"

export default {
  ssr: true,
  // The manifest is one small cached script; asking for it page by page would cost slow phones a round trip each.
  routeDiscovery: { mode: "initial" },
  // Shoppers get the list of the desk's pages too: of those it names as little as can be.
  buildEnd: ({ reactRouterConfig }) =>
    shortenManifest(
      path.join(reactRouterConfig.buildDirectory, "client/assets"),
      (page) => isScriptless(page) || /^desk\b/.test(page),
    ),
  // Forged posts are refused in app/http/same-origin.server.ts, which knows STOREFRONT_URL. This list is fixed when the
  // shop is built, and the check behind it mistakes a proxy that ends TLS for a foreign site.
  allowedActionOrigins: ["**"],
  future: {
    v8_middleware: true,
    v8_splitRouteModules: true,
    v8_viteEnvironmentApi: true,
    v8_passThroughRequests: true,
    v8_trailingSlashAwareDataRequests: true,
  },
} satisfies Config
