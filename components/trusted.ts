/** Lets through only events that the browser made for a real person: the page around the card may dispatch its own. */

const copies = new WeakSet<Event>();

/** Takes an event for one of a real person: the copy of a click that was kept from the page. */
export function acceptCopy(copy: Event): void {
  copies.add(copy);
}

export function whenTrusted<E extends Event>(handler: (event: E) => void): (event: E) => void {
  return (event) => {
    if (event.isTrusted || copies.has(event)) handler(event);
  };
}
