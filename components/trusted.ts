/** Lets through only events that the browser made for a real person: the page around the card may dispatch its own. */
export function whenTrusted<E extends Event>(handler: (event: E) => void): (event: E) => void {
  return (event) => {
    if (event.isTrusted) handler(event);
  };
}
