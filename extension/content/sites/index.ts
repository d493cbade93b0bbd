import { converse } from "./converse.ts";
import type { Site } from "./site.ts";
import { theLounge } from "./thelounge.ts";

/** Every site with data of its own; the first whose marks stand in the page is taken. */
export const sites: readonly Site[] = [theLounge, converse];
