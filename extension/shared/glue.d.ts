/**
 * The glue that wasm-bindgen writes beside the bundle, as far as the background and the pages use
 * it. A module is loaded once for each address, so that a query gives a fresh instance.
 */
declare module "*/daymark.js" {
  export default function init(options: { module_or_path: URL }): Promise<unknown>;
  export function read(request: unknown): unknown;
  export function help(request: unknown): unknown;
  export function start_popup(): Promise<void> | void;
  export function start_setup(): Promise<void> | void;
}

declare module "*/daymark.js?again" {
  export default function init(options: { module_or_path: URL }): Promise<unknown>;
  export function read(request: unknown): unknown;
}
