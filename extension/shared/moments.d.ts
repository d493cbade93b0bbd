/** The names of days and months in the languages of the engine (`xtask/moments.mjs`), parted by "|". */
declare module "daymark:moments" {
  export const days: string;
  export const months: string;
}
