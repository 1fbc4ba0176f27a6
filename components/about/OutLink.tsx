/** A link to another site that opens in a new tab and tells that site nothing. */
import type { ComponentChildren } from 'preact';

export function OutLink({ href, children }: { href: string; children: ComponentChildren }) {
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}
