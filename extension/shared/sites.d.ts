/** The files of `content/sites`, checked and joined by the build (`xtask/sites.mjs`). */
declare module "daymark:sites" {
  export const sites: readonly import("../content/sites/site.ts").Site[];
}
