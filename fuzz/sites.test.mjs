// Ten thousand changed site files, the same each time: node --test fuzz/

import { test } from "node:test";
import { fuzzSites } from "./sites.mjs";

test("whatever stands in a site file, what is said of it holds", () => fuzzSites(10_000));
