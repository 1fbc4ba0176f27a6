/**
 * The card: a non-modal dialog about one name. It draws a finished model and adds nothing; the host decides place, theme and layout.
 * A dialog and not a tooltip, because it holds links and buttons (WAI-ARIA Authoring Practices: tooltips receive no focus).
 */
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CardModel } from '../engine/card-model.ts';
import type { TextSize } from '../extension/preferences.ts';
import { CardHead } from './CardHead.tsx';
import { CardMore } from './CardMore.tsx';
import { CopyButton } from './CopyButton.tsx';
import { copyText } from './copy-text.ts';
import { FactList } from './FactList.tsx';
import { firstLayer } from './first-layer.ts';
import { GroupLines } from './GroupLines.tsx';
import { LeadEstimate } from './LeadEstimate.tsx';
import { LocatorMap } from './LocatorMap.tsx';
import { PanelButton } from './PanelButton.tsx';
import { sourcesOf } from './source-numbers.ts';
import { whenTrusted } from './trusted.ts';

export interface CardProps {
  model: CardModel;
  /** Opens with "More" unfolded, for a pinned card or a print. */
  initialMore?: boolean | undefined;
  theme?: 'light' | 'dark' | undefined;
  /** `sheet` fills the width at the foot of a small or touch screen, with larger targets. */
  layout?: 'popover' | 'sheet' | undefined;
  textSize?: TextSize | undefined;
  /** Direction and language of the card's own words: the page's must not leak in. */
  dir?: 'ltr' | 'rtl' | undefined;
  lang?: string | undefined;
  onClose(): void;
  onOpenEntity(entityId: string): void;
  onCopy?: ((text: string) => unknown) | undefined;
  /** Shows the card in the browser's side panel; may reject with words for the reader. Absent in the panel itself. */
  onOpenPanel?: (() => unknown) | undefined;
  canGoBack?: boolean | undefined;
  onBack?: (() => void) | undefined;
}

export function Card(props: CardProps) {
  const { model, theme = 'light', layout = 'popover', textSize = 'normal', dir = 'ltr', lang = 'en', onBack, onOpenEntity } = props;
  const root = useRef<HTMLDivElement>(null);
  const headingId = useId();
  // The button that led to another card is gone once that card is drawn, so its heading takes the focus. A model that changed
  // because the pointer moved to another word must not take it.
  const followed = useRef('');
  useLayoutEffect(() => {
    if (followed.current !== '' && followed.current !== model.entity) {
      followed.current = '';
      root.current?.querySelector('h2')?.focus();
    }
  }, [model.entity]);
  const leave = () => {
    followed.current = model.entity;
  };
  const open = (entityId: string) => {
    leave();
    onOpenEntity(entityId);
  };
  const back = () => {
    leave();
    onBack?.();
  };
  return (
    <div
      class="dateline-card"
      role="dialog"
      aria-labelledby={headingId}
      data-style={model.style}
      data-theme={theme}
      data-layout={layout}
      data-size={textSize}
      dir={dir}
      lang={lang}
      ref={root}
    >
      <CardContent
        {...props}
        key={model.entity}
        headingId={headingId}
        onOpenEntity={open}
        onBack={props.canGoBack && onBack ? back : undefined}
      />
    </div>
  );
}

/** Keyed by entity: another entity starts at the top, with "More" folded. */
function CardContent(props: CardProps & { headingId: string }) {
  const { model, headingId, onBack, onClose, onCopy, onOpenEntity, onOpenPanel } = props;
  const [more, setMore] = useState(props.initialMore ?? false);
  const moreId = useId();
  const { alsoCalled, others, facts, groups } = firstLayer(model);
  const [first] = model.estimates;
  const sources = sourcesOf(model);
  return (
    <>
      <CardHead model={model} headingId={headingId} alsoCalled={alsoCalled} onClose={onClose} onBack={onBack} />
      <div class="body">
        {first !== undefined && <LeadEstimate group={first} others={others} />}
        {first !== undefined && groups.length > 0 && <GroupLines groups={groups} lead={first} />}
        {facts.length > 0 && (
          <section class="section">
            <FactList facts={facts} sources={sources} />
          </section>
        )}
        {model.map !== undefined && (
          <section class="section">
            <LocatorMap model={model.map} />
          </section>
        )}
        {more && (
          <CardMore
            id={moreId}
            model={model}
            facts={model.facts.slice(facts.length)}
            sources={sources}
            onOpenEntity={onOpenEntity}
            onCopy={onCopy}
          />
        )}
      </div>
      <div class="foot">
        <button
          type="button"
          class="text"
          aria-expanded={more}
          aria-controls={more ? moreId : undefined}
          onClick={whenTrusted(() => setMore(!more))}
        >
          {/* One label in both states: the state itself is said by aria-expanded and shown by the arrow. */}
          More
          <svg class="chevron" width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
            <path d="M1.5 3.5 L5 7 L8.5 3.5" />
          </svg>
        </button>
        {onCopy !== undefined && <CopyButton text={copyText(model)} onCopy={onCopy} />}
        {onOpenPanel !== undefined && <PanelButton onOpenPanel={onOpenPanel} />}
      </div>
    </>
  );
}
