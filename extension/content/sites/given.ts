/**
 * The sites that a policy describes, as the reader takes those of this folder. The engine has judged the
 * shape of each field (`src/settings/site.rs`); whether a selector is one, only a page knows, and what is
 * none is left out here, so that nothing throws while the page is read.
 */

import { describedSites } from "../../shared/settings.ts";
import type { Part, Site } from "./site.ts";

type Fields = Readonly<Record<string, unknown>>;

/** The sites at a host of which the policy tells more than the address. */
export function givenSites(policy: unknown, host: string): Site[] {
  return describedSites(policy).flatMap((given) => {
    const fields = given as Fields;
    const { address, identity } = fields;
    if (typeof address !== "string" || !URL.canParse(address)) return [];
    if (new URL(address).hostname !== host) return [];
    return {
      name: address,
      hosts: [host],
      ...some("paths", pathsOf(fields.paths)),
      ...some("container", selectorOf(fields.container)),
      ...some("message", selectorOf(fields.message)),
      ...some("own", selectorOf(fields.own)),
      ...some("other", selectorOf(fields.other)),
      ...some("author", partOf(fields.author)),
      ...some("me", partOf(fields.me)),
      ...some("text", selectorOf(fields.text)),
      ...some("notText", selectorOf(fields.notText)),
      ...some("identity", attributeOf(identity)),
      ...some("conversation", partOf(fields.conversation)),
      ...some("composer", selectorOf(fields.composer)),
    };
  });
}

function some<Name extends string, Value>(
  name: Name,
  value: Value | undefined,
): { [Key in Name]?: Value } {
  return value === undefined ? {} : ({ [name]: value } as { [Key in Name]?: Value });
}

function pathsOf(value: unknown): string[] | undefined {
  if (!Array.isArray(value)) return undefined;
  return value.filter((path) => typeof path === "string");
}

function selectorOf(value: unknown): string | undefined {
  return typeof value === "string" && works(() => empty.querySelector(value)) ? value : undefined;
}

function attributeOf(value: unknown): string | undefined {
  return typeof value === "string" && selectorOf(`[${value}]`) ? value : undefined;
}

function partOf(value: unknown): Part | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const { selector, attribute, pattern } = value as Fields;
  const found = selectorOf(selector);
  // Of half a part the rest would be another one.
  if (found === undefined) return undefined;
  const part: Part = { selector: found };
  if (attribute !== undefined) {
    const name = attributeOf(attribute);
    if (name === undefined) return undefined;
    part.attribute = name;
  }
  if (pattern !== undefined) {
    if (typeof pattern !== "string" || !works(() => new RegExp(pattern, "u"))) return undefined;
    part.pattern = pattern;
  }
  return part;
}

/** Nothing to search in: whether a selector can be read is all that is asked. */
const empty = document.createDocumentFragment();

function works(run: () => unknown): boolean {
  try {
    run();
    return true;
  } catch {
    return false;
  }
}
