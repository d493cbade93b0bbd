// How long a page is held up while something is done to it.

/** Counts how long the page is held up at most, until it is asked. */
export async function attend(view) {
  await view.page.evaluate(() => {
    window.longest = 0;
    let last = performance.now();
    const tick = () => {
      const now = performance.now();
      window.longest = Math.max(window.longest, now - last);
      last = now;
      window.ticking = setTimeout(tick, 0);
    };
    tick();
  });
  return () =>
    view.page.evaluate(() => {
      clearTimeout(window.ticking);
      return Math.round(window.longest);
    });
}
