/** A limit to waiting: what a browser never answers must not keep help away. */

/** How long the browser may take to read what is stored, in milliseconds; a healthy one takes a few. */
export const LONGEST_READING = 3000;

/** What `promise` brings, or undefined where it takes longer than `limit` milliseconds; it goes on then. */
export function withLimit<T>(promise: Promise<T>, limit: number): Promise<T | undefined> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, limit);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
