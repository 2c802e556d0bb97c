/** Puts work off until nobody has asked for it for a while: asking a thousand times costs one timer, not as many. */
export function whenQuiet(milliseconds: number, work: () => void): () => void {
  let askedAt = 0;
  let isDue = false;
  const look = () => {
    const left = askedAt + milliseconds - performance.now();
    if (left > 1) setTimeout(look, left);
    else {
      isDue = false;
      work();
    }
  };
  return () => {
    askedAt = performance.now();
    if (isDue) return;
    isDue = true;
    setTimeout(look, milliseconds);
  };
}
