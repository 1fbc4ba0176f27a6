/** A card in one of our own pages, reached from the look-up box. Brought in with the first card: the popup opens quicker without it. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { TextSize } from '../extension/preferences.ts';
import { Card } from './Card.tsx';
import { cardStyles } from './card.css.ts';
import type { LookUp } from './use-look-up.ts';

const dark = matchMedia('(prefers-color-scheme: dark)');
const sheet = new CSSStyleSheet();
sheet.replaceSync(cardStyles);

interface LookedUpCardProps {
  lookUp: Pick<LookUp, 'trail' | 'open' | 'back' | 'close'>;
  textSize: TextSize;
  onCopy(text: string): unknown;
}

export function LookedUpCard({ lookUp: { trail, open, back, close }, textSize, onCopy }: LookedUpCardProps) {
  const root = useRef<HTMLDivElement>(null);
  const [isDark, setDark] = useState(dark.matches);
  useLayoutEffect(() => {
    if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    root.current?.querySelector('h2')?.focus();
    const gone = new AbortController();
    dark.addEventListener('change', (event) => event.isTrusted && setDark(event.matches), { signal: gone.signal });
    return () => gone.abort();
  }, []);
  const model = trail.at(-1);
  return (
    <div class="card" ref={root}>
      {model && (
        <Card
          model={model}
          theme={isDark ? 'dark' : 'light'}
          textSize={textSize}
          canGoBack
          onBack={back}
          onClose={close}
          onOpenEntity={(entity) => void open(entity)}
          onCopy={onCopy}
        />
      )}
    </div>
  );
}
