/**
 * The card: a non-modal dialog about one name. It draws a finished model and adds nothing; the host decides place, theme and layout.
 * A dialog and not a tooltip, because it holds links and buttons (WAI-ARIA Authoring Practices: tooltips receive no focus).
 */
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CardModel } from '../engine/card-model.ts';
import { directionOf } from '../engine/words/locales.ts';
import type { TextSize } from '../extension/preferences.ts';
import { CardFoot } from './CardFoot.tsx';
import { CardHead } from './CardHead.tsx';
import { CardMore } from './CardMore.tsx';
import { copyText } from './copy-text.ts';
import { FactList } from './FactList.tsx';
import { firstLayer } from './first-layer.ts';
import { GroupLines } from './GroupLines.tsx';
import { LeadEstimate } from './LeadEstimate.tsx';
import { LocatorMap } from './LocatorMap.tsx';
import type { NameActions } from './name-actions.ts';
import { spokenLocale } from './say.ts';
import { sourcesOf } from './source-numbers.ts';
import { useNameChoice } from './use-name-choice.ts';
import { WhyPanel } from './WhyPanel.tsx';

export interface CardProps {
  model: CardModel;
  /** Opens with "More" unfolded, for a pinned card or a print. */
  initialMore?: boolean | undefined;
  /** Opens with "Why this?" unfolded. */
  initialWhy?: boolean | undefined;
  theme?: 'light' | 'dark' | undefined;
  /** `sheet` fills the width at the foot of a small or touch screen, with larger targets. */
  layout?: 'popover' | 'sheet' | undefined;
  textSize?: TextSize | undefined;
  /** What the card is about where that is not its entity: a name that may be given another sense while the card stays as it is. */
  subject?: string | undefined;
  /** What can be done about the name in the article; absent where no name in it led here. */
  naming?: NameActions | undefined;
  /** Direction and language of the card's own words, by default those that are spoken: the page's must not leak in. */
  dir?: 'ltr' | 'rtl' | undefined;
  lang?: string | undefined;
  onClose(): void;
  onOpenEntity(entityId: string): void;
  onCopy?: ((text: string) => unknown) | undefined;
  /** Shows the card in the browser's side panel; may reject with words for the reader. Absent in the panel itself. */
  onOpenPanel?: (() => unknown) | undefined;
  canGoBack?: boolean | undefined;
  onBack?: (() => void) | undefined;
  /** The card stays while the reader goes on. */
  pinned?: boolean | undefined;
  /** Pins the card or lets it go; without it there is no pin. */
  onPin?: (() => void) | undefined;
  /** Why the card can't be pinned now. */
  pinRefusal?: string | undefined;
  /** Pauses Dateline on all pages and gives what ends the pause. */
  onPause?: (() => Promise<() => Promise<void>>) | undefined;
}

export function Card(props: CardProps) {
  const {
    model,
    theme = 'light',
    layout = 'popover',
    textSize = 'normal',
    dir = directionOf(spokenLocale()),
    lang = spokenLocale(),
    onBack,
    onOpenEntity,
  } = props;
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
        key={props.subject ?? model.entity}
        headingId={headingId}
        onOpenEntity={open}
        onBack={props.canGoBack && onBack ? back : undefined}
      />
    </div>
  );
}

/** Keyed by what it is about: another entity starts at the top, with everything folded. */
function CardContent(props: CardProps & { headingId: string }) {
  const { model, headingId, onBack, onClose, onCopy, onOpenEntity } = props;
  const [more, setMore] = useState(props.initialMore ?? false);
  const [why, setWhy] = useState(props.initialWhy ?? false);
  const choice = useNameChoice(props.naming, why);
  const body = useRef<HTMLDivElement>(null);
  const moreId = useId();
  const whyId = useId();
  const { alsoCalled, others, facts, groups } = firstLayer(model);
  const [first] = model.estimates;
  const sources = sourcesOf(model);
  // It unfolds at the top, where it must be seen.
  useLayoutEffect(() => {
    if (why) body.current?.scrollTo({ top: 0 });
  }, [why]);
  return (
    <>
      <CardHead
        model={model}
        headingId={headingId}
        alsoCalled={alsoCalled}
        onClose={onClose}
        onBack={onBack}
        pinned={props.pinned}
        pinRefusal={props.pinRefusal}
        onPin={props.onPin}
      />
      <div class="body" ref={body}>
        {why && choice !== undefined && <WhyPanel id={whyId} model={model} choice={choice} />}
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
            drawn={first === undefined ? 0 : others.length + 1}
            sources={sources}
            onOpenEntity={onOpenEntity}
            onCopy={onCopy}
          />
        )}
      </div>
      <CardFoot
        more={{ open: more, controls: moreId, onToggle: () => setMore(!more) }}
        why={choice && { open: why, controls: whyId, onToggle: () => setWhy(!why) }}
        copy={onCopy && { text: copyText(model), onCopy }}
        onOpenPanel={props.onOpenPanel}
        onPause={props.onPause}
      />
    </>
  );
}
