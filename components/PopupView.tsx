/** The popup: the look-up box, how things stand with the page in front, the pause, and the way to everything else. */
import { useRef, useState } from 'preact/hooks';
import type { LookedUpCard } from './LookedUpCard.tsx';
import { LookUpBox } from './LookUpBox.tsx';
import { PageInFront, type PageInFrontProps } from './PageInFront.tsx';
import { PauseChoice } from './PauseChoice.tsx';
import { PopupFoot, type PopupFootProps } from './PopupFoot.tsx';
import { say } from './say.ts';
import { type LookUpSource, useLookUp } from './use-look-up.ts';

interface PopupViewProps extends PageInFrontProps, Omit<PopupFootProps, 'state'> {
  source: LookUpSource;
  /** What is looked up at once, where the reader asked for it elsewhere. */
  lookedUp?: string | undefined;
  /** The look-up box takes the focus: not on touch screens, where that would bring the keyboard up. */
  takesFocus?: boolean;
  onPause(length: 'half-hour' | 'today'): void;
  /** Ends the pause. */
  onResume(): void;
  onCopy(text: string): unknown;
}

export function PopupView(props: PopupViewProps) {
  const { state, source, lookedUp, takesFocus = false, onPause, onResume, onCopy } = props;
  const [View, setView] = useState<typeof LookedUpCard>();
  const lookUp = useLookUp(source, lookedUp);
  const isLookingUp = lookUp.text.trim() !== '';
  const opened = useRef<string | undefined>(undefined);
  const open = (entity: string) => {
    opened.current = entity;
    void import('./LookedUpCard.tsx').then(({ LookedUpCard: view }) => setView(() => view));
    void lookUp.open(entity);
  };
  if (View && lookUp.trail.length > 0) {
    return (
      <main class="dateline-popup">
        <Heading />
        <View lookUp={lookUp} textSize={state.preferences.textSize} onCopy={onCopy} />
      </main>
    );
  }
  return (
    <main class="dateline-popup" aria-busy={state.page.kind === 'working'}>
      <LookUpBox lookUp={lookUp} takesFocus={takesFocus} returning={opened.current} onOpen={open} />
      {isLookingUp && <Heading />}
      {!isLookingUp && (
        <>
          <PageInFront {...props} />
          <PauseChoice paused={state.page.kind === 'paused' ? state.page : state.paused} onPause={onPause} onResume={onResume} />
          <PopupFoot {...props} />
        </>
      )}
    </main>
  );
}

/** For the ear, where the site that is the heading else is not shown. */
function Heading() {
  return <h1 class="unseen">{say('popup.title')}</h1>;
}
