// What holds against a background that is stopped: one row an attempt of cases/hostile-stop.mjs.

import { EVERY_START } from "./edits.mjs";

/** Why Firefox runs none of `hostile-stop`. */
const STANDING = "Firefox stops no background that owes an answer";

export const GUARDS = [
  {
    test: "a picture is asked for and a policy",
    guard: "every start listens, not the installation alone",
    edits: EVERY_START,
    elsewhere: STANDING,
    says: /to answer|done again|the background|the card/,
  },
  {
    test: "a pause is chosen on the card",
    guard: "every start listens, not the installation alone",
    edits: EVERY_START,
    elsewhere: STANDING,
    says: /to answer|done again|the background|the card/,
  },
  {
    test: "a language is chosen: it is kept",
    guard: "every start listens, not the installation alone",
    edits: EVERY_START,
    elsewhere: STANDING,
    says: /to answer|done again|the background|the card/,
  },
  {
    test: "the popup pauses the site",
    guard: "every start listens, not the installation alone",
    edits: EVERY_START,
    elsewhere: STANDING,
    says: /to answer|done again|the background|the card/,
  },
  {
    test: "a language is chosen on the set-up page",
    guard: "every start listens, not the installation alone",
    edits: EVERY_START,
    elsewhere: STANDING,
    says: /to answer|done again|the background|the card/,
  },
];
