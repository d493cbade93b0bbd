/**
 * The glue that wasm-bindgen writes beside the bundle, as far as the background and the pages use
 * it. A module is loaded once for each address, so that a query gives a fresh instance.
 */
declare module "*/daymark.js" {
  export default function init(options: { module_or_path: URL }): Promise<unknown>;
  export function read(
    request: import("../../src/wasm.d.ts").ReadRequest,
  ): import("../../src/wasm.d.ts").ReadAnswer;
  export function record(request: import("../../src/wasm.d.ts").RecordRequest): string;
  export function choose(request: import("../../src/wasm.d.ts").ChooseRequest): object;
  export function policy(given: unknown): object;
  export function start_popup(): Promise<void> | void;
  export function start_setup(): Promise<void> | void;
  export function start_help(): Promise<void> | void;
  export function start_welcome(): Promise<void> | void;
  export function start_try(): Promise<void> | void;
  export function start_families(): Promise<void> | void;
}

declare module "*/daymark.js?again" {
  export * from "*/daymark.js";
  export { default } from "*/daymark.js";
}
